import { GroupReach, lengthOf } from './group-reach.js';
import { HeldSwitch } from './held-switch.js';
import type { Maker } from './maker.js';
import { Replay } from './replay.js';
import { partitionName } from '#kafka/position.js';
import type { KafkaConnection } from '#messaging-options.js';
import { consumedTopics } from '#topics/group-topics.js';
import { type NextGeneration, OpsRefused } from '@broadsheet/mongo';
import { setTimeout as delay } from 'node:timers/promises';

export interface RebuildParts {
  readonly kafka: KafkaConnection;
  readonly group: string;
  readonly next: NextGeneration;
  readonly maker: Maker;
  readonly say: (line: string) => void;
  /** Throws once another rebuild may have begun. */
  readonly mayGoOn: () => void;
}

/** Records that may still be missing when writes are held. */
const NEAR = 1_000;
/** Where events come as fast as they are read, the hold lets the rest be read. */
const MOST_PASSES = 10;
const SAY_EVERY_MS = 5_000;
const ATTEMPTS = 3;
/** Longer than a consumer pauses: what had been applied and not committed is delivered again meanwhile. */
const BETWEEN_ATTEMPTS_MS = 6_000;
/** Much longer than readers believe what they saw last. */
const UNTIL_DROPPED_MS = 10_000;

/**
 * Makes read models anew from the beginning of the stream while the old ones serve: reads, compares while writes are held,
 * switches, drops. Never reads further than the group has committed until it has switched.
 */
export class Rebuild {
  private readonly replay: Replay;

  constructor(private readonly parts: RebuildParts) {
    const { kafka, group, maker, mayGoOn } = parts;
    this.replay = new Replay(kafka, { group, handlers: maker.handlers, clock: maker.clock, mayGoOn });
  }

  /** Throws OpsRefused, and has changed nothing, where the two differ and it was not said to switch anyway. */
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
    await delay(UNTIL_DROPPED_MS);
    await next.dropServed();
    say(`generation ${next.serving.number} is dropped`);
  }

  private async catchUp(): Promise<void> {
    for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
      const { handled } = await this.reach();
      const all = this.replay.read + lengthOf(this.replay.rest(handled));
      const say = () => this.parts.say(`${this.replay.read} of ${all} records read`);
      const saying = setInterval(say, SAY_EVERY_MS);
      await this.replay.run(handled, 'gently').finally(() => clearInterval(saying));
      if (lengthOf(this.replay.rest((await this.reach()).handled)) <= NEAR) return;
    }
  }

  private async switchOver(switchAnyway: boolean, isShortened: boolean): Promise<void> {
    const { next, say } = this.parts;
    const { read, leftOut } = this.replay;
    say(`${read} records read, ${leftOut} left out as they cannot be applied`);
    const held = new HeldSwitch({ ...this.parts, replay: this.replay, reach: () => this.reach() });
    let end = await held.run(switchAnyway);
    for (let attempt = 2; end !== 'serves' && attempt <= ATTEMPTS; attempt += 1) {
      say('tried again in a moment');
      await delay(BETWEEN_ATTEMPTS_MS);
      end = await held.run(switchAnyway);
    }
    if (end === 'serves') return;
    const goesOn = `Generation ${next.serving.number} goes on serving`;
    if (end === 'ran out') throw new OpsRefused(`${goesOn}: the comparison took longer than writes can be held.`);
    const gone = isShortened ? ' The topics have lost records that it knows, so it has to differ.' : '';
    throw new OpsRefused(
      `${goesOn}, as the new one differs.${gone} With --switch-anyway the new one serves: where the old one is known to be wrong, or a release makes something else of the same events.`,
    );
  }

  private reach(): Promise<GroupReach> {
    const { kafka, group, maker } = this.parts;
    return GroupReach.of(kafka, group, consumedTopics(maker.handlers.definitions));
  }
}
