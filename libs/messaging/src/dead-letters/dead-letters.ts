import type { AuditLine } from './audit-line.schema.js';
import { writeAuditLines } from './audit-log.js';
import { LetterBatches } from './letter-batches.js';
import { LetterProducer } from './letter-producer.js';
import { type FoundLetter, LetterReader, type LetterChoice } from './letter-reader.js';
import { REPLAY_OF } from './letter.js';
import { LettersMissing } from './letters-missing.errors.js';
import { Pace } from './pace.js';
import { positionName } from '#kafka/position.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { GroupTopics } from '#topics/wanted-topics.js';
import { replayTopic } from '@broadsheet/contracts';

/** Who does it, and why. */
export interface LetterOrder {
  readonly choice: LetterChoice;
  readonly operator: string;
  readonly reason?: string | undefined;
  /** Only tells what it would do. */
  readonly dryRun: boolean;
  /** After the letter has been dealt with, or would be. */
  readonly told: (letter: FoundLetter) => void;
}

export interface ReplayOrder extends LetterOrder {
  /** Letters a second at most. */
  readonly rate: number;
}

const BATCH = 100;

/**
 * The dead letters of the groups, as operators deal with them. Nothing is ever removed: what was done with a letter is
 * a line in the audit log. Killed half-way, a replay may be repeated: a letter that comes twice changes nothing.
 */
export class DeadLetters {
  private readonly reader: LetterReader;

  constructor(
    private readonly connection: KafkaConnection,
    groups: readonly GroupTopics[],
    private readonly now: () => Date,
  ) {
    this.reader = new LetterReader(connection, groups);
  }

  each(choice: LetterChoice, read: (letter: FoundLetter) => void | Promise<void>): Promise<void> {
    return this.reader.each(choice, read);
  }

  /** Hands the letters to the group that failed, and to nobody else, byte for byte. */
  async replay(order: ReplayOrder): Promise<void> {
    const pace = new Pace(order.rate);
    const size = Math.max(1, Math.min(BATCH, Math.ceil(order.rate / 10)));
    await this.carryOut(order, size, async (producer, letters) => {
      await pace.take(letters.length);
      await writeAuditLines(producer, this.lines(letters, order, { action: 'replay', outcome: 'begun' }));
      for (const [group, ofGroup] of Map.groupBy(letters, (letter) => letter.group)) {
        await producer.send(replayTopic(group).name, ofGroup.map(replayOf));
      }
      await writeAuditLines(producer, this.lines(letters, order, { action: 'replay', outcome: 'done' }));
    });
  }

  /** Closes the letters. They stay where they are until they expire. */
  async discard(order: LetterOrder & { readonly reason: string }): Promise<void> {
    await this.carryOut(order, BATCH, (producer, letters) =>
      writeAuditLines(producer, this.lines(letters, order, { action: 'discard', outcome: 'done' })),
    );
  }

  private async carryOut(
    { choice, dryRun, told }: LetterOrder,
    size: number,
    act: (producer: LetterProducer, letters: readonly FoundLetter[]) => Promise<void>,
  ): Promise<void> {
    if (choice.ids.length > 0) await this.requireOpen(choice);
    if (dryRun) return this.each(choice, told);
    await LetterProducer.with(this.connection, async (producer) => {
      const batches = new LetterBatches(size, async (letters) => {
        await act(producer, letters);
        letters.forEach(told);
      });
      await this.each(choice, (letter) => batches.add(letter));
      await batches.flush();
    });
  }

  /** All named letters are there and open, or none is touched. */
  private async requireOpen(choice: LetterChoice): Promise<void> {
    const closed: string[] = [];
    await this.each(
      { ...choice, closedToo: true },
      ({ id, state }) => void (state !== 'open' && closed.push(`${id} is ${state}`)),
    );
    if (closed.length > 0 && !choice.closedToo) {
      throw new LettersMissing(`Not open any more: ${closed.join(', ')}.`);
    }
  }

  private lines(
    letters: readonly FoundLetter[],
    { operator, reason }: LetterOrder,
    step: Pick<AuditLine, 'action' | 'outcome'>,
  ): AuditLine[] {
    const at = this.now().toISOString();
    return letters.map(({ id, origin, type }) => ({
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

function replayOf({ id, record }: FoundLetter) {
  return { ...record, headers: { ...record.headers, [REPLAY_OF]: id } };
}
