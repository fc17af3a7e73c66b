import type { Applied } from './applied.js';
import type { Read } from './read.js';

/** A reader's first read of an article. */
export interface FirstRead {
  /** `reader:article`. */
  readonly id: string;
  readonly reader: string;
  readonly article: string;
  readonly at: Date;
  /** Whether something else was read in the same sitting. */
  readonly inSitting: boolean;
}

/** What is added to an article's statistics. */
export interface StatsEffect {
  /** When its new readers read it. */
  readonly reads: Date[];
  /** Readers who read something else in the same sitting. */
  coReaders: number;
}

/** By how much more `b` is read beside `a`. */
export interface CoReadEffect {
  readonly a: string;
  readonly b: string;
  weight: number;
}

export const LONGEST_SITTING_MS = 6 * 3_600_000;
/** Nobody reads more with attention; and one reader must not make a transaction long. */
export const MOST_IN_SITTING = 30;

export function firstReadId({ readerId, articleId }: Read): string {
  return `${readerId}:${articleId}`;
}

/**
 * What reads change, worked out in memory as if each were applied alone, in the order in which they are added. Must have
 * been given every stored first read that has the id of one of them, or that one of their readers made in the six hours
 * before one of them. Changes nothing by itself.
 */
export class ReadEffects {
  /** By article. */
  readonly stats = new Map<string, StatsEffect>();
  /** By `a:b`, in both directions. */
  readonly coReads = new Map<string, CoReadEffect>();
  private readonly known = new Map<string, FirstRead>();
  private readonly byReader = new Map<string, Map<string, FirstRead>>();
  private readonly stored: ReadonlyMap<string, FirstRead>;

  constructor(stored: readonly FirstRead[]) {
    this.stored = new Map(stored.map((read) => [read.id, read]));
    for (const read of stored) this.keep(read);
  }

  /** Rows to insert, as they are after everything. */
  get added(): FirstRead[] {
    return [...this.known.values()].filter(({ id }) => !this.stored.has(id));
  }

  /** Stored rows that are in a sitting from now on. */
  get joined(): string[] {
    return [...this.stored.values()].filter((read) => this.isJoined(read)).map(({ id }) => id);
  }

  add(read: Read): Applied {
    const id = firstReadId(read);
    if (this.known.has(id)) return 'duplicate';
    const { readerId: reader, articleId: article, at } = read;
    const before = this.sittingBefore(reader, at);
    const inSitting = before.length > 0;
    this.keep({ id, reader, article, at, inSitting });
    const stats = this.statsOf(article);
    stats.reads.push(at);
    if (inSitting) stats.coReaders += 1;
    this.addSitting(article, before);
    return 'done';
  }

  /** Each article read before weighs 1/√k, k of them: who opens everything says little about each. */
  private addSitting(article: string, before: readonly FirstRead[]): void {
    const weight = 1 / Math.sqrt(before.length);
    for (const earlier of before) {
      this.addCoRead(article, earlier.article, weight);
      this.addCoRead(earlier.article, article, weight);
      if (earlier.inSitting) continue;
      // What had been read alone until now is in a sitting with something from now on.
      this.keep({ ...earlier, inSitting: true });
      this.statsOf(earlier.article).coReaders += 1;
    }
  }

  private addCoRead(a: string, b: string, weight: number): void {
    const id = `${a}:${b}`;
    const known = this.coReads.get(id);
    if (known) known.weight += weight;
    else this.coReads.set(id, { a, b, weight });
  }

  /** What the reader had read in the six hours before, the newest first. */
  private sittingBefore(reader: string, at: Date): FirstRead[] {
    const until = at.getTime();
    return [...(this.byReader.get(reader)?.values() ?? [])]
      .filter((read) => read.at.getTime() <= until && read.at.getTime() >= until - LONGEST_SITTING_MS)
      .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_IN_SITTING);
  }

  private keep(read: FirstRead): void {
    const ofReader = this.byReader.get(read.reader) ?? new Map<string, FirstRead>();
    this.byReader.set(read.reader, ofReader.set(read.id, read));
    this.known.set(read.id, read);
  }

  private isJoined({ id, inSitting }: FirstRead): boolean {
    return !inSitting && (this.known.get(id)?.inSitting ?? false);
  }

  private statsOf(article: string): StatsEffect {
    const stats = this.stats.get(article) ?? { reads: [], coReaders: 0 };
    this.stats.set(article, stats);
    return stats;
  }
}
