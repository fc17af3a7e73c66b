import { busyMs, cpuMsOf, ownCpuMs } from './cpu-time.js';

/** Tells how much of the machine is used by processes that are not the benchmark's. */
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
