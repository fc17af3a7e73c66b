import type { LoadGenerator } from '#load/load-generator.js';
import type { FaultStage } from '#stage/fault-stage.js';
import { Progress } from '#stage/progress.js';
import { groupPositions, lagOf } from '#state/group-positions.js';
import { until } from '@broadsheet/platform/concurrency';
import { SERVICE_NAMES } from '@broadsheet/start';

/** How the system came back. Times from the moment at which healing began. */
export interface Recovery {
  /** Until every process said that it was ready, and the gateway reached each. */
  readonly readyMs: number;
  /** Until nothing waited in any outbox and no group had anything left to read. */
  readonly drainedMs: number;
  /** Aggregates whose events waited when the servers ran again, and the most of them that were published in a second. */
  readonly waiting: number;
  readonly drainedPerSecond: number;
  /** When that was, in milliseconds since 1970: after it nothing may fail any more. */
  readonly healedAt: number;
}

/** What must be known of a system to say whether anything waits in it. */
export type Surveyed = Pick<FaultStage, 'databases' | 'log' | 'prefix'>;

const READY_WITHIN_MS = 60_000;
const DRAINED_WITHIN_MS = 120_000;
const EVERY_MS = 100;
const AFTERWARDS = { mix: ['create', 'publish', 'edit', 'comment', 'activity'], concurrency: 4, max: 60 } as const;

/**
 * Ends the load, starts what was stopped, continues what was frozen, and waits until all are ready, nothing waits and no
 * group lags. Then it writes a little more, to show that all is well. Rejects where that takes longer than minutes.
 */
export async function recover(stage: FaultStage, load?: LoadGenerator): Promise<Recovery> {
  const stopping = load?.stop();
  const begun = performance.now();
  const since = (): number => Math.round(performance.now() - begun);
  await stage.servers.heal();
  const waiting = await stage.databases.pendingAggregates();
  const draining = new Progress(async () => -(await stage.databases.pendingAggregates()));
  await heal(stage);
  const readyMs = since();
  await stopping;
  await untilDrained(stage);
  const [drainedMs, healedAt] = [since(), Date.now()];
  await draining.stop();
  await stage.load(AFTERWARDS).start().ended();
  await untilDrained(stage);
  return { readyMs, drainedMs, healedAt, waiting, drainedPerSecond: draining.peakPerSecond() };
}

/**
 * Starts what was stopped, continues what was frozen, and waits until every process is ready and the gateway, whose
 * breakers avoid failed services, gets a response from each service again.
 */
export async function heal({ servers, system, articles }: FaultStage): Promise<void> {
  await servers.heal();
  for (const service of system.running) service.continue();
  for (const name of SERVICE_NAMES) {
    if (system.running.every((one) => one.name !== name)) system.launch(name);
  }
  await Promise.all(system.running.map((service) => service.untilReady(READY_WITHIN_MS)));
  const [article] = articles.publishedIds;
  const paths = ['/v1/articles', `/v1/articles/${article}/comments`, '/v1/recommendations/latest'];
  for (const path of paths) {
    const answers = async (): Promise<boolean> => (await fetch(system.gatewayUrl + path)).ok;
    await until(answers, {
      what: `an answer to ${path} through the gateway`,
      withinMs: READY_WITHIN_MS,
      everyMs: EVERY_MS,
    });
  }
}

/** Resolves when, twice in a row, nothing waits in any outbox and no group lags; to the milliseconds that it took. */
export async function untilDrained(stage: Surveyed, withinMs: number = DRAINED_WITHIN_MS): Promise<number> {
  const begun = performance.now();
  let quiet = 0;
  const isDrained = async (): Promise<boolean> => {
    quiet = (await waitingIn(stage)) === 0 ? quiet + 1 : 0;
    return quiet >= 2;
  };
  await until(isDrained, { what: 'empty outboxes and groups without lag', withinMs, everyMs: EVERY_MS });
  return Math.round(performance.now() - begun);
}

async function waitingIn({ databases, log, prefix }: Surveyed): Promise<number> {
  return (await databases.pendingAggregates()) + lagOf(await groupPositions(log, prefix));
}
