import type { FaultStage } from '#stage/fault-stage.js';
import { untilTrue } from '#stage/until-true.js';
import { groupPositions, lagOf } from '#state/consumer-lag.js';
import { SERVICE_NAMES } from '@broadsheet/start';

/** How the system came back. Times from the moment at which servers were healed. */
export interface Recovery {
  /** Until every process said that it was ready. */
  readonly readyMs: number;
  /** Until nothing waited in any outbox and no group had anything left to read. */
  readonly drainedMs: number;
  /** What waited at the beginning, in outboxes and before groups. */
  readonly waiting: number;
}

const READY_WITHIN_MS = 60_000;
const DRAINED_WITHIN_MS = 120_000;

/**
 * Starts what was stopped and continues what was frozen, waits until all are ready, nothing waits in an outbox and no
 * group lags. Rejects where that takes longer than two minutes: then nothing need be checked any more.
 */
export async function heal(stage: FaultStage): Promise<Recovery> {
  const { servers, system } = stage;
  await servers.heal();
  const begun = performance.now();
  for (const service of system.running) service.continue();
  for (const name of SERVICE_NAMES) {
    if (system.replicasOf(name).every((one) => one.name !== name)) system.launch(name);
  }
  await Promise.all(system.running.map((service) => service.untilReady(READY_WITHIN_MS)));
  const readyMs = Math.round(performance.now() - begun);
  const waiting = await waitingIn(stage).catch(() => 0);
  await untilDrained(stage);
  return { readyMs, drainedMs: Math.round(performance.now() - begun), waiting };
}

/** Resolves, twice in a row, when nothing waits in any outbox and no group lags; to the milliseconds that it took. */
export async function untilDrained(stage: FaultStage, withinMs: number = DRAINED_WITHIN_MS): Promise<number> {
  let quiet = 0;
  const isDrained = async (): Promise<boolean> => {
    quiet = (await waitingIn(stage)) === 0 ? quiet + 1 : 0;
    return quiet >= 2;
  };
  return untilTrue('empty outboxes and groups without lag', isDrained, withinMs);
}

async function waitingIn({ databases, log, prefix }: FaultStage): Promise<number> {
  return (await databases.pendingAggregates()) + lagOf(await groupPositions(log, prefix));
}
