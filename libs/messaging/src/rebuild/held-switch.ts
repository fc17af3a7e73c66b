import type { GroupReach } from './group-reach.js';
import type { Replay } from './replay.js';
import {
  type CollectionComparison,
  compareGenerations,
  HOLD_MS,
  type NextGeneration,
  OpsRefused,
} from '@broadsheet/mongo';
import { setTimeout as delay } from 'node:timers/promises';

interface HeldSwitchParts {
  readonly next: NextGeneration;
  readonly replay: Replay;
  readonly reach: () => Promise<GroupReach>;
  readonly say: (line: string) => void;
}

export type HeldSwitchEnd = 'serves' | 'differs' | 'ran out';

/** Several times as long as a group takes to commit what it has applied. */
const STILL_MS = 3_000;
/** What is skipped is committed although nothing is applied, and may go on for ever. */
const STILL_WITHIN_MS = 20_000;
const LOOK_EVERY_MS = 500;

/** Holds writes, reads up to exactly where the group stands, compares, and switches where both are the same. */
export class HeldSwitch {
  constructor(private readonly parts: HeldSwitchParts) {}

  /** Writes are not held any more when it ends, however it does. */
  async run(switchAnyway: boolean): Promise<HeldSwitchEnd> {
    const { next, replay, say } = this.parts;
    const begun = performance.now();
    if (!(await next.hold())) throw new OpsRefused('Another rebuild has begun; this one ends.');
    const keeping = setInterval(() => void next.keepHold().catch(() => undefined), HOLD_MS / 3);
    try {
      const { handled } = await this.standstill();
      await replay.run(handled, 'fast');
      const comparisons = await compareGenerations(next.serving, next.made);
      comparisons.flatMap(linesOf).forEach(say);
      if (!switchAnyway && comparisons.some(({ differing }) => differing > 0)) return 'differs';
      if (!(await next.serve())) return 'ran out';
      const waited = ((performance.now() - begun) / 1_000).toFixed(1);
      say(`generation ${next.made.number} serves since ${new Date().toISOString()}; writes were held for ${waited} s`);
      return 'serves';
    } finally {
      clearInterval(keeping);
      await next.lift();
    }
  }

  /** Where the group stands, once what it had begun before the hold is committed. */
  private async standstill(): Promise<GroupReach> {
    const latest = performance.now() + STILL_WITHIN_MS;
    let [reach, since] = [await this.parts.reach(), performance.now()];
    while (performance.now() < Math.min(latest, since + STILL_MS)) {
      await delay(LOOK_EVERY_MS);
      const now = await this.parts.reach();
      if (now.mark !== reach.mark) since = performance.now();
      reach = now;
    }
    return reach;
  }
}

function linesOf({ collection, old, made, differing, ids }: CollectionComparison): string[] {
  const end = differing === 0 ? 'equal' : `${differing} differ, for example ${ids.join(', ')}`;
  return [`${collection}: old ${old}, new ${made}: ${end}`];
}
