import { articleCase } from './cases.js';
import { cpuOfOurs, perRequest } from './ours.js';
import type { Bench } from '#bench.js';
import { collectPairs, type Pair } from '#figures/pairs.js';
import { median } from '#figures/percentile.js';
import { type Load, wrk } from '#load/wrk.js';
import { type Measure, TARGETS } from '#report/measure.js';

interface HopPair extends Pair {
  /** Microseconds that the way through the gateway costs more than the way past it. */
  readonly cpuUs: number;
  readonly latencyUs: number;
}

/** P12: an article through the gateway, less the same article asked of its service directly. */
export async function measureHop(bench: Bench): Promise<Measure[]> {
  const { counted, disturbed } = await collectPairs(bench.plan, () => measurePair(bench));
  const cpuUs = median(counted.map((pair) => pair.cpuUs));
  const latencyUs = median(counted.map((pair) => pair.latencyUs));
  bench.say(`P12 hop: CPU ${cpuUs.toFixed(0)} µs, latency ${latencyUs.toFixed(0)} µs`);
  const notes = disturbed > 0 ? [`* ${disturbed} of ${counted.length} pairs were disturbed by other processes`] : [];
  return [
    { ...TARGETS.hopCpu, value: cpuUs, baseline: null, notes },
    { ...TARGETS.hopLatency, value: latencyUs, baseline: null, notes },
  ];
}

async function measurePair(bench: Bench): Promise<HopPair> {
  const { keys, others, plan } = bench;
  const usedByOthers = others.watch();
  const seconds = plan.baseSeconds;
  const direct = await articleCase(bench, 'articles');
  const past = () => ({ ...direct, headers: keys.anonymousIdentity(), seconds });
  const through = { ...(await articleCase(bench, 'gateway')), seconds };
  const cpuUs = (await cpuUsOf(bench, through)) - (await cpuUsOf(bench, past()));
  const [slow, fast] = [await wrk({ ...through, connections: 1 }), await wrk({ ...past(), connections: 1 })];
  return { cpuUs, latencyUs: slow.medianUs - fast.medianUs, othersUsed: usedByOthers() };
}

/** Of gateway and service: what the database does for it is the same either way. */
async function cpuUsOf(bench: Bench, load: Load): Promise<number> {
  const before = cpuOfOurs(bench);
  const { requests } = await wrk(load);
  const { gateway = 0, articles = 0 } = perRequest(before, cpuOfOurs(bench), requests);
  return gateway + articles;
}
