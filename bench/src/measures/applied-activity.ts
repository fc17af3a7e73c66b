import { cpuLine, cpuOfOurs, perRequest } from './ours.js';
import type { Bench } from '#bench.js';
import { eventsWaiting } from '#events/kafka-log.js';
import { writeActivity } from '#events/log-of-activity.js';
import { LOAD_CORE, moveToCore, OUR_CORE } from '#machine/cores.js';
import { type Measure, TARGETS } from '#report/measure.js';
import { consumerGroups } from '@broadsheet/contracts';
import { until } from '@broadsheet/platform/concurrency';

const PATIENCE = { everyMs: 200, withinMs: 120_000 };

/**
 * P15: a backlog of reads applied by one instance of recommendations, alone on its core with the other services, which
 * have nothing to do; the broker and the database are on the other.
 */
export async function measureAppliedActivity(bench: Bench): Promise<Measure[]> {
  const { services, servers, site, plan, others, say } = bench;
  await services.stopOne('recommendations', 'SIGTERM');
  await writeActivity(servers.stack.kafkaBrokers, site.articles, plan.events.written);
  moveToCore(LOAD_CORE, servers.mongodPid);
  try {
    await services.startOne('recommendations');
    // Not before it is under way: to join the group takes seconds, whatever waits.
    const underWay = { what: 'the first reads to be applied', ...PATIENCE };
    const { waiting } = await until(() => lagBelow(bench, plan.events.written), underWay);
    const [usedByOthers, before, begun] = [others.watch(), cpuOfOurs(bench), performance.now()];
    await until(() => lagBelow(bench, 1), { what: 'all reads to be applied', ...PATIENCE });
    const value = (waiting * 1_000) / (performance.now() - begun);
    const cpu = cpuLine([perRequest(before, cpuOfOurs(bench), waiting)]);
    say(`P15 activities applied: ${Math.round(value)}/s`);
    const notes = [
      `${waiting} of ${plan.events.written} events, those after the first; CPU per event ${cpu}`,
      `other processes used ${(usedByOthers() * 100).toFixed(0)} % of a core`,
    ];
    return [{ ...TARGETS.applied, value, baseline: null, notes }];
  } finally {
    moveToCore(OUR_CORE, servers.mongodPid);
  }
}

/** Events that recommendations have not applied yet, once they are fewer than `limit`. */
async function lagBelow({ servers }: Bench, limit: number): Promise<{ waiting: number } | undefined> {
  const groups = consumerGroups.filter(({ group }) => group === 'recommendations');
  const waiting = await eventsWaiting(servers.stack.kafkaBrokers, groups);
  return waiting < limit ? { waiting } : undefined;
}
