import { GroupReach, lengthOf } from './group-reach.js';
import { HeldSwitch } from './held-switch.js';
import type { RebuildApplication } from './rebuild-application.js';
import { Replay } from './replay.js';
import { partitionName } from '#kafka/position.js';
import type { KafkaConnection } from '#messaging-options.js';
import { consumedTopics } from '#topics/group-topics.js';
import { type NextGeneration, OpsRefused } from '@broadsheet/mongo';
import { delay } from '@broadsheet/platform';

export interface RebuildWaits {
  /** Longer than a consumer pauses: records that were applied and not committed are delivered again in this time. */
  readonly betweenAttemptsMs: number;
  /** Much longer than readers cache which generation serves. */
  readonly untilDroppedMs: number;
}

export interface RebuildParts {
  readonly kafka: KafkaConnection;
  readonly group: string;
  readonly next: NextGeneration;
  readonly application: RebuildApplication;
  readonly say: (line: string) => void;
  readonly waits: RebuildWaits;
  /** Throws once the lease is lost, so that another rebuild may have begun. */
  readonly throwIfLost: () => void;
}

/** The limit of unread records when writes begin to be held. */
const NEAR = 1_000;
/** When events arrive as fast as they are read, the rest is read while writes are held. */
const MAX_PASSES = 10;
const SAY_EVERY_MS = 5_000;
const ATTEMPTS = 3;
export const REBUILD_WAITS: RebuildWaits = { betweenAttemptsMs: 6_000, untilDroppedMs: 10_000 };

/**
 * Rebuilds read models from the beginning of the stream while the old ones serve: reads, compares while writes are held,
 * switches, drops. Until the switch it never reads beyond the group's committed offsets.
 */
export class Rebuild {
  private readonly replay: Replay;

  constructor(private readonly parts: RebuildParts) {
    const { kafka, group, application, throwIfLost } = parts;
    this.replay = new Replay(kafka, { group, handlers: application.handlers, clock: application.clock, throwIfLost });
  }

  /** Throws OpsRefused, with nothing changed, when the generations differ and `switchAnyway` is false. */
  async run(switchAnyway: boolean): Promise<void> {
    const { next, say } = this.parts;
    const { shortened } = await this.reach();
    for (const { low, ...place } of shortened) {
      say(`${partitionName(place)} begins at ${low}: what was before is in generation ${next.serving.number} only`);
    }
    await this.catchUp();
    await next.index();
    await this.catchUp();
    await this.switchOver(switchAnyway, shortened.length > 0);
    // A process that was frozen may still have applied something to the old one; applied again here it changes nothing.
    await this.replay.run((await this.reach()).all, 'gently');
    await delay(this.parts.waits.untilDroppedMs);
    await next.dropServed();
    say(`generation ${next.serving.number} is dropped`);
  }

  private async catchUp(): Promise<void> {
    for (let pass = 1; pass <= MAX_PASSES; pass += 1) {
      const { handled } = await this.reach();
      const all = this.replay.read + lengthOf(this.replay.rest(handled));
      const say = () => this.parts.say(`${this.replay.read} of ${all} records read`);
      const saying = setInterval(say, SAY_EVERY_MS);
      await this.replay.run(handled, 'gently').finally(() => clearInterval(saying));
      if (lengthOf(this.replay.rest((await this.reach()).handled)) <= NEAR) return;
    }
  }

  private async switchOver(switchAnyway: boolean, isShortened: boolean): Promise<void> {
    const { next, say, waits } = this.parts;
    const { read, leftOut } = this.replay;
    say(`${read} records read, ${leftOut} left out as they cannot be applied`);
    const held = new HeldSwitch({ ...this.parts, replay: this.replay, reach: () => this.reach() });
    let end = await held.run(switchAnyway);
    for (let attempt = 2; end !== 'serves' && attempt <= ATTEMPTS; attempt += 1) {
      say('trying again in a moment');
      await delay(waits.betweenAttemptsMs);
      end = await held.run(switchAnyway);
    }
    if (end === 'serves') return;
    const unchanged = `Generation ${next.serving.number} continues to serve`;
    if (end === 'ran out') throw new OpsRefused(`${unchanged}: the comparison took longer than writes can be held.`);
    const gone = isShortened ? ' The topics have lost records that it knows, so it has to differ.' : '';
    throw new OpsRefused(
      `${unchanged}, as the new one differs.${gone} With --switch-anyway the new one serves: where the old one is known to be wrong, or a release makes something else of the same events.`,
    );
  }

  private reach(): Promise<GroupReach> {
    const { kafka, group, application } = this.parts;
    return GroupReach.of(kafka, group, consumedTopics(application.handlers.definitions));
  }
}
