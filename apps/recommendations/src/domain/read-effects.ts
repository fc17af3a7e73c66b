import type { Applied } from './applied.js';
import { firstReadId, type Read } from './read.js';
import { type PastRead, type ReaderHistory, remembered } from './reader-history.js';

/** A reader's first read of an article. */
export interface FirstRead {
  /** `reader:article`. */
  readonly id: string;
  readonly reader: string;
  readonly article: string;
  readonly at: Date;
}

/** What is added to an article's statistics. */
export interface StatsEffect {
  /** When its new readers read it. */
  readonly reads: Date[];
  /** Readers who read something else in the same sitting. */
  coReaders: number;
}

/** By how much more `b` is read in one sitting with `a`. */
export interface CoReadEffect {
  readonly a: string;
  readonly b: string;
  /** Σ 1/√k over sittings that hold both. */
  inSittings: number;
}

/** What is stored of the reads and readers at hand. */
export interface KnownReads {
  /** Ids of first reads. */
  readonly firstReads: Iterable<string>;
  readonly histories: ReadonlyMap<string, ReaderHistory>;
}

const LONGEST_SITTING_MS = 6 * 3_600_000;
/** An article is set beside the last ten of its sitting: more say hardly more, and one reader must not make a write long. */
const MOST_BESIDE = 10;

/**
 * What reads change, worked out in memory as if each were applied alone, in the order in which they are added. Must have
 * been given which of them are stored already, and the histories of their readers. Changes nothing by itself.
 */
export class ReadEffects {
  /** By article. */
  readonly stats = new Map<string, StatsEffect>();
  /** By `a:b`, in both directions. */
  readonly coReads = new Map<string, CoReadEffect>();
  /** Rows to insert. */
  readonly added: FirstRead[] = [];
  /** By reader: as they are after everything. */
  readonly histories = new Map<string, ReaderHistory>();
  private readonly seen: Set<string>;

  constructor(private readonly known: KnownReads) {
    this.seen = new Set(known.firstReads);
  }

  add(read: Read): Applied {
    const id = firstReadId(read);
    if (this.seen.has(id)) return 'duplicate';
    this.seen.add(id);
    const { readerId: reader, articleId: article, at } = read;
    this.added.push({ id, reader, article, at });
    const sitting = this.sittingOf(reader, at);
    const stats = this.statsOf(article);
    stats.reads.push(at);
    if (sitting.length > 0) stats.coReaders += 1;
    this.addSitting(article, sitting);
    for (const earlier of sitting) this.join(reader, earlier);
    this.remember(reader, { article, at, inSitting: sitting.length > 0 });
    return 'done';
  }

  /** What the reader has read in the hours before, the newest first. */
  private sittingOf(reader: string, at: Date): PastRead[] {
    const begin = at.getTime() - LONGEST_SITTING_MS;
    return this.historyOf(reader)
      .filter((earlier) => earlier.at <= at && earlier.at.getTime() >= begin)
      .slice(0, MOST_BESIDE);
  }

  /** Each article read before weighs 1/√k, k of them: who opens everything says little about each. */
  private addSitting(article: string, sitting: readonly PastRead[]): void {
    const weight = 1 / Math.sqrt(sitting.length);
    for (const earlier of sitting) {
      this.coReadOf(article, earlier.article).inSittings += weight;
      this.coReadOf(earlier.article, article).inSittings += weight;
    }
  }

  /** What had been read alone until now is in a sitting with something from now on. */
  private join(reader: string, earlier: PastRead): void {
    if (earlier.inSitting) return;
    this.statsOf(earlier.article).coReaders += 1;
    this.remember(reader, { ...earlier, inSitting: true });
  }

  private remember(reader: string, read: PastRead): void {
    this.histories.set(reader, remembered(this.historyOf(reader), read));
  }

  private historyOf(reader: string): ReaderHistory {
    return this.histories.get(reader) ?? this.known.histories.get(reader) ?? [];
  }

  private coReadOf(a: string, b: string): CoReadEffect {
    const id = `${a}:${b}`;
    const effect = this.coReads.get(id) ?? { a, b, inSittings: 0 };
    this.coReads.set(id, effect);
    return effect;
  }

  private statsOf(article: string): StatsEffect {
    const stats = this.stats.get(article) ?? { reads: [], coReaders: 0 };
    this.stats.set(article, stats);
    return stats;
  }
}
