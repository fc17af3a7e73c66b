import { type AuditLine, writeAuditLines } from './audit-log.js';
import { DeadLetterBatches, SendRate } from './dead-letter-batches.js';
import { type DeadLetterChoice, DeadLetterReader, type FoundDeadLetter } from './dead-letter-reader.js';
import { REPLAY_OF } from './dead-letter.js';
import { DeadLettersMissing } from './dead-letters.errors.js';
import { PlainProducer } from '#kafka/plain-producer.js';
import { positionName } from '#kafka/position.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { GroupTopics } from '#topics/group-topics.js';
import { replayTopic } from '@broadsheet/contracts';

/** What an operator wants done, who it is, and why. */
export interface DeadLetterOrder {
  readonly choice: DeadLetterChoice;
  readonly operator: string;
  readonly reason?: string | undefined;
  /** Changes nothing, and calls `onHandled` for what would be changed. */
  readonly dryRun: boolean;
  /** Called after the action on a dead letter. */
  readonly onHandled: (deadLetter: FoundDeadLetter) => void;
}

export interface ReplayOrder extends DeadLetterOrder {
  /** The limit of dead letters per second. */
  readonly rate: number;
}

const MAX_BATCH = 100;
const PRODUCER_RETRIES = 5;

/**
 * What operators do with the dead letters of the groups. Nothing is ever removed: each action is a line in the audit log.
 * A replay that was killed half-way may be repeated: a dead letter that is delivered twice changes nothing.
 */
export class DeadLetters {
  private readonly reader: DeadLetterReader;

  constructor(
    private readonly connection: KafkaConnection,
    groups: readonly GroupTopics[],
    private readonly now: () => Date,
  ) {
    this.reader = new DeadLetterReader(connection, groups);
  }

  each(choice: DeadLetterChoice, read: (deadLetter: FoundDeadLetter) => void | Promise<void>): Promise<void> {
    return this.reader.each(choice, read);
  }

  /** Sends the dead letters to the group that failed, and to no other, byte for byte. */
  async replay(order: ReplayOrder): Promise<void> {
    const rate = new SendRate(order.rate);
    const size = Math.max(1, Math.min(MAX_BATCH, Math.ceil(order.rate / 10)));
    await this.carryOut(order, size, async (producer, batch) => {
      await rate.take(batch.length);
      await writeAuditLines(producer, this.lines(batch, order, { action: 'replay', outcome: 'begun' }));
      for (const [group, ofGroup] of Map.groupBy(batch, ({ group: failed }) => failed)) {
        await producer.send(replayTopic(group).name, ofGroup.map(replayOf));
      }
      await writeAuditLines(producer, this.lines(batch, order, { action: 'replay', outcome: 'done' }));
    });
  }

  /** Closes the dead letters. They stay in their topic until they expire. */
  async discard(order: DeadLetterOrder & { readonly reason: string }): Promise<void> {
    await this.carryOut(order, MAX_BATCH, (producer, batch) =>
      writeAuditLines(producer, this.lines(batch, order, { action: 'discard', outcome: 'done' })),
    );
  }

  private async carryOut(
    { choice, dryRun, onHandled }: DeadLetterOrder,
    size: number,
    act: (producer: PlainProducer, batch: readonly FoundDeadLetter[]) => Promise<void>,
  ): Promise<void> {
    if (choice.ids.length > 0) await this.requireOpen(choice);
    if (dryRun) return this.each(choice, onHandled);
    await PlainProducer.with(this.connection, PRODUCER_RETRIES, async (producer) => {
      const batches = new DeadLetterBatches(size, async (batch) => {
        await act(producer, batch);
        batch.forEach(onHandled);
      });
      await this.each(choice, (deadLetter) => batches.add(deadLetter));
      await batches.flush();
    });
  }

  /** Throws before anything is changed unless every given id exists and is open. */
  private async requireOpen(choice: DeadLetterChoice): Promise<void> {
    const closed: string[] = [];
    await this.each(
      { ...choice, closedToo: true },
      ({ id, state }) => void (state !== 'open' && closed.push(`${id} is ${state}`)),
    );
    if (closed.length > 0 && !choice.closedToo) {
      throw new DeadLettersMissing(`Not open any more: ${closed.join(', ')}.`);
    }
  }

  private lines(
    batch: readonly FoundDeadLetter[],
    { operator, reason }: DeadLetterOrder,
    step: Pick<AuditLine, 'action' | 'outcome'>,
  ): AuditLine[] {
    const at = this.now().toISOString();
    return batch.map(({ id, origin, type }) => ({
      letter: id,
      ...step,
      operator,
      at,
      ...(reason === undefined ? {} : { reason }),
      ...(origin ? { origin: positionName(origin) } : {}),
      ...(type === undefined ? {} : { type }),
    }));
  }
}

function replayOf({ id, record }: FoundDeadLetter) {
  return { ...record, headers: { ...record.headers, [REPLAY_OF]: id } };
}
