import { type AuditLine, readAuditLog } from './audit-log.js';
import { type DeadLetterFilter, type DeadLetterState, filterTest, stateOf } from './dead-letter-filter.js';
import { type DeadLetter, type DeadLetterPosition, deadLetterPosition, readDeadLetter } from './dead-letter.js';
import { DeadLettersMissing } from './dead-letters.errors.js';
import type { KafkaConnection } from '#messaging-options.js';
import { readStream } from '#stream/read-stream.js';
import { type StreamRange, streamRanges } from '#stream/stream-ranges.js';
import { deadLetterTopics, type GroupTopics } from '#topics/group-topics.js';

export interface DeadLetterChoice {
  /** Only these; all where the list is empty. */
  readonly ids: readonly string[];
  readonly filter: DeadLetterFilter;
  /** Whether replayed and discarded ones are included. */
  readonly closedToo: boolean;
}

export interface FoundDeadLetter extends DeadLetter {
  readonly state: DeadLetterState;
  /** The last action on it. */
  readonly disposition: AuditLine | undefined;
}

/** Reads the dead letters of some groups that exist at the time of the call. Keeps none of them in memory. */
export class DeadLetterReader {
  constructor(
    private readonly connection: KafkaConnection,
    private readonly groups: readonly GroupTopics[],
  ) {}

  /**
   * Passes each chosen dead letter to `read`, and awaits its promise. Throws `DeadLettersMissing` for ids that do not
   * exist, after all others have been passed on.
   */
  async each(choice: DeadLetterChoice, read: (deadLetter: FoundDeadLetter) => void | Promise<void>): Promise<void> {
    const dispositions = await readAuditLog(this.connection);
    const missing = new Set(choice.ids);
    const matches = filterTest(choice.filter, (name) => this.withoutPrefix(name));
    await readStream(this.connection, {
      ranges: await this.ranges(choice.ids),
      read: (stored) => {
        const deadLetter = readDeadLetter(stored);
        const disposition = dispositions.get(deadLetter.id);
        const state = stateOf(disposition);
        if (choice.ids.length > 0 && !missing.delete(deadLetter.id)) return;
        if (state !== 'open' && !choice.closedToo) return;
        if (matches(deadLetter)) return read({ ...deadLetter, state, disposition });
      },
    });
    if (missing.size > 0)
      throw new DeadLettersMissing(
        `There is no dead letter ${[...missing].join(', ')}: it has expired, or never existed.`,
      );
  }

  private withoutPrefix(name: string): string {
    const { prefix } = this.connection;
    return name.startsWith(prefix) ? name.slice(prefix.length) : name;
  }

  private async ranges(ids: readonly string[]): Promise<StreamRange[]> {
    const names = this.groups.flatMap((group) => deadLetterTopics(group).map(({ name }) => name));
    const positions = ids.map((id) => this.positionOf(id, names));
    const topics = ids.length > 0 ? [...new Set(positions.map(({ topic }) => topic))] : names;
    const all = await streamRanges(this.connection, { topics, from: 'beginning', to: 'end' });
    return ids.length > 0 ? all.flatMap((range) => narrowed(range, positions)) : all;
  }

  private positionOf(id: string, names: readonly string[]): DeadLetterPosition {
    const position = deadLetterPosition(id);
    if (position && names.includes(position.topic)) return position;
    throw new DeadLettersMissing(`${id} is not the id of a dead letter; one looks like news.article.comments/3/17.`);
  }
}

/** From the first to the last of the wanted dead letters in this partition. */
function narrowed(range: StreamRange, positions: readonly DeadLetterPosition[]): StreamRange[] {
  const wanted = positions
    .filter(({ topic, partition }) => topic === range.topic && partition === range.partition)
    .map(({ offset }) => BigInt(offset))
    .filter((offset) => offset >= range.from && offset < (range.to ?? offset));
  const [first] = wanted;
  if (first === undefined) return [];
  const from = wanted.reduce((least, offset) => (offset < least ? offset : least), first);
  const last = wanted.reduce((most, offset) => (offset > most ? offset : most), first);
  return [{ ...range, from, to: last + 1n }];
}
