import type { AuditLine } from './audit-line.schema.js';
import { readAuditLog } from './audit-log.js';
import { type LetterFilter, type LetterState, letterTest, stateOf } from './letter-filter.js';
import { letterPlace, type LetterPlace } from './letter-id.codec.js';
import { type Letter, readLetter } from './letter.js';
import { LettersMissing } from './letters-missing.errors.js';
import type { KafkaConnection } from '#messaging-options.js';
import { readStream } from '#stream/read-stream.js';
import type { StreamRange } from '#stream/stream-range.js';
import { streamRanges } from '#stream/stream-ranges.js';
import { deadLetterTopics, type GroupTopics } from '#topics/wanted-topics.js';

export interface LetterChoice {
  /** These; all, where there are none. */
  readonly ids: readonly string[];
  readonly filter: LetterFilter;
  /** Those that were replayed or discarded as well. */
  readonly closedToo: boolean;
}

export interface FoundLetter extends Letter {
  readonly state: LetterState;
  /** What was done with it last. */
  readonly disposition: AuditLine | undefined;
}

/** Reads the dead letters of some groups, as they are at the time of asking. Holds none of them. */
export class LetterReader {
  constructor(
    private readonly connection: KafkaConnection,
    private readonly groups: readonly GroupTopics[],
  ) {}

  /**
   * Hands over each chosen letter, and waits for the promise that it gets. Throws `LettersMissing` for ids that are
   * not there, after the others have been handed over.
   */
  async each(choice: LetterChoice, read: (letter: FoundLetter) => void | Promise<void>): Promise<void> {
    const dispositions = await readAuditLog(this.connection);
    const missing = new Set(choice.ids);
    const isMeant = letterTest(choice.filter, (name) => this.withoutPrefix(name));
    await readStream(this.connection, {
      ranges: await this.ranges(choice.ids),
      read: (stored) => {
        const letter = readLetter(stored);
        const disposition = dispositions.get(letter.id);
        const state = stateOf(disposition);
        if (choice.ids.length > 0 && !missing.delete(letter.id)) return;
        if (state !== 'open' && !choice.closedToo) return;
        if (isMeant(letter)) return read({ ...letter, state, disposition });
      },
    });
    if (missing.size > 0)
      throw new LettersMissing(`There is no dead letter ${[...missing].join(', ')}: it has expired, or never was.`);
  }

  private withoutPrefix(name: string): string {
    const { prefix } = this.connection;
    return name.startsWith(prefix) ? name.slice(prefix.length) : name;
  }

  private async ranges(ids: readonly string[]): Promise<StreamRange[]> {
    const names = this.groups.flatMap((group) => deadLetterTopics(group).map(({ name }) => name));
    const places = ids.map((id) => this.placeOf(id, names));
    const topics = ids.length > 0 ? [...new Set(places.map(({ topic }) => topic))] : names;
    const all = await streamRanges(this.connection, { topics, from: 'beginning', to: 'end' });
    return ids.length > 0 ? all.flatMap((range) => narrowed(range, places)) : all;
  }

  private placeOf(id: string, names: readonly string[]): LetterPlace {
    const place = letterPlace(id);
    if (place && names.includes(place.topic)) return place;
    throw new LettersMissing(`${id} is not the id of a dead letter; one looks like news.article.comments/3/17.`);
  }
}

/** From the first to the last of the wanted letters in this partition. */
function narrowed(range: StreamRange, places: readonly LetterPlace[]): StreamRange[] {
  const wanted = places
    .filter(({ topic, partition }) => topic === range.topic && partition === range.partition)
    .map(({ offset }) => BigInt(offset))
    .filter((offset) => offset >= range.from && offset < (range.to ?? offset));
  const [first] = wanted;
  if (first === undefined) return [];
  const from = wanted.reduce((least, offset) => (offset < least ? offset : least), first);
  const last = wanted.reduce((most, offset) => (offset > most ? offset : most), first);
  return [{ ...range, from, to: last + 1n }];
}
