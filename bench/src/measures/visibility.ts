import { type CpuByProcess, cpuLine, cpuOfOurs, perRequest } from './ours.js';
import type { Bench } from '#bench.js';
import { percentile } from '#figures/percentile.js';
import { untilWarm } from '#load/warm-up.js';
import { type Measure, TARGETS } from '#report/measure.js';
import { GIVE_UP_MS } from '#visible/ask-until.js';
import { kindOf, type WriteKind, Writer } from '#visible/writer.js';
import { delay } from '@broadsheet/platform/concurrency';

const PER_SECOND = 100;
/**
 * One write in this many is looked for. To look for all of them was most of the load: up to 300 reads of lists a second. Odd,
 * so that each kind of write has its turn.
 */
const WATCHED_EACH = 5;
/** Writers that write again as soon as their last write is seen, before anything counts. */
const WARMING_WRITERS = 8;

interface Seen {
  readonly kind: WriteKind;
  readonly ms: number;
  readonly seen: boolean;
}

/**
 * P6: from the moment a write was due until readers see it in every public read model. Writes are due at a constant
 * rate, however long earlier ones take.
 */
export async function measureVisibility(bench: Bench): Promise<Measure[]> {
  const { gateway, keys, site, plan, others } = bench;
  const writes = PER_SECOND * plan.steadySeconds;
  const headers = { authorization: await keys.bearer() };
  const writer = new Writer(gateway, headers, site.articles, writes / 2);
  await untilWarm((seconds) => writeFast(writer, seconds), plan.warmUp);
  const usedByOthers = others.watch();
  const before = cpuOfOurs(bench);
  const seen = await writeSteadily(writer, writes);
  const cpu = perRequest(before, cpuOfOurs(bench), writes);
  return results(bench, seen, { cpu, others: usedByOthers() });
}

/** Writes a second. */
async function writeFast(writer: Writer, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1_000;
  let made = 0;
  const writeAgain = async (): Promise<void> => {
    while (performance.now() < end) await writer.write(kindOf(made), isWatched(made++));
  };
  await Promise.all(Array.from({ length: WARMING_WRITERS }, writeAgain));
  return made / seconds;
}

/** Returns what became of the writes that were watched. */
async function writeSteadily(writer: Writer, writes: number): Promise<Seen[]> {
  const begun = performance.now();
  const under: Promise<Seen | null>[] = [];
  for (let number = 0; number < writes; number += 1) {
    const due = begun + (number * 1_000) / PER_SECOND;
    await delay(due - performance.now());
    under.push(timed(writer, number, due));
  }
  return (await Promise.all(under)).filter((one) => one !== null);
}

async function timed(writer: Writer, number: number, due: number): Promise<Seen | null> {
  const [kind, watched] = [kindOf(number), isWatched(number)];
  const seen = await writer.write(kind, watched);
  const took = performance.now() - due;
  return watched ? { kind, seen, ms: seen ? took : Math.max(took, GIVE_UP_MS) } : null;
}

const isWatched = (number: number): boolean => number % WATCHED_EACH === 0;

interface Used {
  readonly cpu: CpuByProcess;
  /** Share of a core. */
  readonly others: number;
}

function results({ say }: Bench, all: readonly Seen[], used: Used): Measure[] {
  const missed = all.filter(({ seen }) => !seen).length;
  const line = (['publish', 'edit', 'comment'] as const).map((kind) => lineOf(kind, all)).join('; ');
  say(`P6 ${line}`);
  const notes = [
    `${all.length} of ${all.length * WATCHED_EACH} writes watched, due until seen, in ms p50/p99: ${line}`,
    ...(missed > 0
      ? [`* ${missed} were refused, or not seen within 5 s of their answer, and count with five seconds or more`]
      : []),
    `CPU per write, with what looks for it, ${cpuLine([used.cpu])}`,
    `other processes used ${(used.others * 100).toFixed(0)} % of a core`,
  ];
  const ms = all.map((one) => one.ms);
  return [
    { ...TARGETS.visibleP50, value: percentile(ms, 0.5), baseline: null, notes },
    { ...TARGETS.visibleP99, value: percentile(ms, 0.99), baseline: null, notes: [] },
  ];
}

function lineOf(kind: WriteKind, all: readonly Seen[]): string {
  const ms = all.filter((one) => one.kind === kind).map((one) => one.ms);
  return `${kind} ${percentile(ms, 0.5).toFixed(1)}/${percentile(ms, 0.99).toFixed(1)}`;
}
