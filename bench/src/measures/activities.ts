import { scripted } from './cases.js';
import { cpuLine, cpuOfOurs, perRequest } from './ours.js';
import type { Bench } from '#bench.js';
import { collectPairs } from '#figures/pairs.js';
import { median } from '#figures/percentile.js';
import { warmUp } from '#load/warm-up.js';
import { wrk } from '#load/wrk.js';
import { type Measure, TARGETS } from '#report/measure.js';

const OF_A_REPORT = 100;

/** P13: reports of a hundred reads each, stored by a majority, while the relay sends them on and the consumer applies them. */
export async function measureActivities(bench: Bench): Promise<Measure[]> {
  const { services, site, folder, plan, others } = bench;
  const script = await scripted('post-activities', folder, site.articles);
  const load = { url: services.urlOf('gateway'), script };
  await warmUp(load, plan.warmUp);
  const { counted, disturbed } = await collectPairs(plan, async () => {
    const usedByOthers = others.watch();
    const before = cpuOfOurs(bench);
    const { requests, requestsPerSecond, p99Us } = await wrk({ ...load, seconds: plan.caseSeconds });
    const cpu = perRequest(before, cpuOfOurs(bench), requests);
    return { perSecond: requestsPerSecond * OF_A_REPORT, p99Ms: p99Us / 1_000, cpu, othersUsed: usedByOthers() };
  });
  const value = median(counted.map(({ perSecond }) => perSecond));
  const p99 = median(counted.map(({ p99Ms }) => p99Ms)).toFixed(0);
  bench.say(`P13 activities: ${Math.round(value)}/s`);
  const notes = [`p99 of a report ${p99} ms; CPU per report ${cpuLine(counted.map(({ cpu }) => cpu))}`];
  if (disturbed > 0) notes.push(`* ${disturbed} of ${counted.length} runs were disturbed by other processes`);
  return [{ ...TARGETS.activities, value, baseline: null, notes }];
}
