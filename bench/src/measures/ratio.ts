import { type CpuByProcess, cpuLine, cpuOfOurs, perRequest } from './ours.js';
import type { Bench } from '#bench.js';
import { collectPairs, type Pair, type Pairs } from '#figures/pairs.js';
import { median } from '#figures/percentile.js';
import { warmUp } from '#load/warm-up.js';
import { type Load, wrk } from '#load/wrk.js';
import type { Measure, Target } from '#report/measure.js';

/** What is loaded; how long is the plan's affair. */
export type Case = Omit<Load, 'seconds'>;

interface RatioPair extends Pair {
  readonly base: number;
  readonly ours: number;
  /** Microseconds for one request. */
  readonly cpu: CpuByProcess;
}

/** Requests per second as a share of raw Fastify's, from pairs in turn; with CPU per request, which hardly moves under noise. */
export async function measureRatio(bench: Bench, target: Target, load: Case): Promise<Measure> {
  const { plan, yardstick, say } = bench;
  await warmUp({ url: yardstick.url }, plan.warmUp);
  await warmUp(load, plan.warmUp);
  const pairs = await collectPairs(plan, () => measurePair(bench, load));
  const value = median(pairs.counted.map(({ base, ours }) => ours / base));
  const baseline = Math.round(median(pairs.counted.map(({ base }) => base)));
  say(`${target.id} ${target.name}: ${value.toFixed(4)} of ${baseline}/s`);
  return { ...target, value, baseline, notes: notesOn(pairs) };
}

async function measurePair(bench: Bench, load: Case): Promise<RatioPair> {
  const { plan, yardstick, others } = bench;
  const usedByOthers = others.watch();
  const base = await wrk({ url: yardstick.url, seconds: plan.baseSeconds });
  const before = cpuOfOurs(bench);
  const ours = await wrk({ ...load, seconds: plan.caseSeconds });
  const cpu = perRequest(before, cpuOfOurs(bench), ours.requests);
  return { base: base.requestsPerSecond, ours: ours.requestsPerSecond, cpu, othersUsed: usedByOthers() };
}

function notesOn({ counted, discarded, disturbed }: Pairs<RatioPair>): string[] {
  const rate = median(counted.map(({ ours }) => ours));
  return [
    `${Math.round(rate).toLocaleString('en')} requests/s; CPU per request ${cpuLine(counted.map(({ cpu }) => cpu))}`,
    ...disturbance(),
  ];

  function disturbance(): string[] {
    const notes = discarded > 0 ? [`${discarded} disturbed pairs discarded`] : [];
    const marked = disturbed > 0 ? [`* ${disturbed} of ${counted.length} pairs were disturbed by other processes`] : [];
    return [...marked, ...notes];
  }
}
