import { readFileSync } from 'node:fs';

/** Of /proc: a hundredth of a second on every Linux there is (USER_HZ). */
const MS_PER_TICK = 10;
/** Fields after the closing bracket of the name, from `state`: utime, stime, and those of children waited for (proc(5)). */
const OWN_TIMES = [11, 12];
const CHILD_TIMES = [13, 14];
/** Of `cpu`: user, nice, system, and steal, which is another machine's. Interrupts are nobody's process. */
const BUSY_TIMES = [0, 1, 2, 7];

/** Milliseconds of CPU in /proc/PID/stat; with what its ended children have used, where that is asked for. */
export function cpuMsIn(stat: string, withChildren = false): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return sum(fields, withChildren ? [...OWN_TIMES, ...CHILD_TIMES] : OWN_TIMES) * MS_PER_TICK;
}

/** Milliseconds that all cores together were busy, in /proc/stat. */
export function busyMsIn(stat: string): number {
  const [line = ''] = stat.split('\n');
  return sum(line.split(/\s+/).slice(1), BUSY_TIMES) * MS_PER_TICK;
}

function sum(fields: readonly string[], indexes: readonly number[]): number {
  return indexes.reduce((total, index) => total + Number(fields[index]), 0);
}

/** Milliseconds of CPU that a process has used; 0 where it is gone. */
export function cpuMsOf(pid: number): number {
  try {
    return cpuMsIn(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return 0;
  }
}

/** Milliseconds of CPU of this process with the programs that it has run to their end. */
const ownCpuMs = (): number => cpuMsIn(readFileSync('/proc/self/stat', 'utf8'), true);

const busyMs = (): number => busyMsIn(readFileSync('/proc/stat', 'utf8'));

/** Measures how much of the machine is used by processes that are not the benchmark's. */
export class OtherLoad {
  /** `ours` names the processes that run now, as their ids. */
  constructor(private readonly ours: () => readonly number[]) {}

  /** Begins to watch; the returned function gives the cores that others have used since. */
  watch(): () => number {
    const before = this.othersMs();
    const begun = performance.now();
    return () => Math.max(0, (this.othersMs() - before) / (performance.now() - begun));
  }

  private othersMs(): number {
    return busyMs() - ownCpuMs() - this.ours().reduce((total, pid) => total + cpuMsOf(pid), 0);
  }
}
