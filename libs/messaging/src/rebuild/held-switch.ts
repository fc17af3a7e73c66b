import type { GroupReach } from './group-reach.js';
import type { Replay } from './replay.js';
import {
  type CollectionComparison,
  compareGenerations,
  HOLD_MS,
  type NextGeneration,
  OpsRefused,
} from '@broadsheet/mongo';
import { poll } from '@broadsheet/platform';

interface HeldSwitchParts {
  readonly next: NextGeneration;
  readonly replay: Replay;
  readonly reach: () => Promise<GroupReach>;
  readonly say: (line: string) => void;
}

export type HeldSwitchEnd = 'serves' | 'differs' | 'ran out';

/** Several times as long as a group takes to commit what it has applied. */
const STILL_MS = 3_000;
/** Skipped records are committed although nothing is applied, possibly for ever. */
const STILL_WITHIN_MS = 20_000;
const LOOK_EVERY_MS = 500;

/** Holds writes, reads exactly up to the group's offsets, compares, and switches when both are equal. */
export class HeldSwitch {
  constructor(private readonly parts: HeldSwitchParts) {}

  /** Writes are never held after it has ended, successfully or not. */
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

  /** The group's offsets, once everything that it began before the hold is committed. */
  private async standstill(): Promise<GroupReach> {
    let [reach, since] = [await this.parts.reach(), performance.now()];
    const isStill = async (): Promise<boolean> => {
      const now = await this.parts.reach();
      if (now.mark !== reach.mark) since = performance.now();
      reach = now;
      return performance.now() >= since + STILL_MS;
    };
    await poll(isStill, { everyMs: LOOK_EVERY_MS, withinMs: STILL_WITHIN_MS });
    return reach;
  }
}

function linesOf({ collection, old, made, differing, ids }: CollectionComparison): string[] {
  const end = differing === 0 ? 'equal' : `${differing} differ, for example ${ids.join(', ')}`;
  return [`${collection}: old ${old}, new ${made}: ${end}`];
}
