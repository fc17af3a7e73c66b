import type { Read } from './activity.js';
import type { Applied } from './applied.js';
import type { ArticleGains } from './article-gains.js';
import { firstReadId } from './counted-once.js';
import type { FirstRead } from './known-activity.js';
import type { ReaderMemories } from './reader-memories.js';
import type { PastRead } from './reader-history.js';
import { isAfterClearing, withRead } from './reader-memory.js';

/** By how much more `b` is read in one sitting with `a`. */
export interface CoReadEffect {
  readonly a: string;
  readonly b: string;
  /** Σ 1/√k over sittings that hold both. */
  inSittings: number;
}

const LONGEST_SITTING_MS = 6 * 3_600_000;
/** An article is set beside the last ten of its sitting: more say hardly more, and one reader must not make a write long. */
const MOST_BESIDE = 10;

/** What reads change. */
export class ReadEffects {
  /** By `a:b`, in both directions. */
  readonly coReads = new Map<string, CoReadEffect>();
  /** By id: rows to insert. */
  readonly added = new Map<string, FirstRead>();
  /** By id: rows that had been forgotten. */
  readonly readAgain = new Map<string, FirstRead>();
  private readonly known: ReadonlyMap<string, FirstRead>;

  constructor(
    known: readonly FirstRead[],
    private readonly memories: ReaderMemories,
    private readonly gains: ArticleGains,
  ) {
    this.known = new Map(known.map((row) => [row.id, row]));
  }

  add(read: Read): Applied {
    const { readerId: reader, articleId: article, at } = read;
    const id = firstReadId(read);
    const before = this.rowOf(id);
    const memory = this.memories.of(reader);
    const remember = read.remembered && isAfterClearing(memory, at);
    if (before) {
      if (!remember || (before.reader !== undefined && isAfterClearing(memory, before.at))) return 'duplicate';
      this.rememberAgain({ id, article, at, reader });
      return 'done';
    }
    this.added.set(id, { id, article, at, ...(remember && { reader }) });
    this.gains.add(read);
    if (remember) this.sit(read);
    return 'done';
  }

  /** Rows that are not stored yet say no more who read. Those that are have to be looked for. */
  clear(reader: string, until: Date): void {
    for (const [id, row] of this.added) {
      if (row.reader === reader && row.at <= until) this.added.set(id, { ...row, reader: undefined });
    }
  }

  private rowOf(id: string): FirstRead | undefined {
    return this.added.get(id) ?? this.readAgain.get(id) ?? this.known.get(id);
  }

  /** In the reader's own list and nowhere else: as if others had sat beside it, so that nothing is counted twice. */
  private rememberAgain(row: FirstRead & { readonly reader: string }): void {
    (this.added.has(row.id) ? this.added : this.readAgain).set(row.id, row);
    this.remember(row.reader, { article: row.article, at: row.at, inSitting: true });
  }

  private sit({ readerId, articleId: article, at }: Read): void {
    const sitting = this.sittingOf(readerId, at);
    if (sitting.length > 0) this.gains.addCoReader(article);
    this.addSitting(article, sitting);
    for (const earlier of sitting) this.join(readerId, earlier);
    this.remember(readerId, { article, at, inSitting: sitting.length > 0 });
  }

  /** What the reader has read in the hours before, the newest first. */
  private sittingOf(reader: string, at: Date): PastRead[] {
    const begin = at.getTime() - LONGEST_SITTING_MS;
    return this.memories
      .of(reader)
      .reads.filter((earlier) => earlier.at <= at && earlier.at.getTime() >= begin)
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
    this.gains.addCoReader(earlier.article);
    this.remember(reader, { ...earlier, inSitting: true });
  }

  private remember(reader: string, read: PastRead): void {
    this.memories.change(reader, withRead(this.memories.of(reader), read));
  }

  private coReadOf(a: string, b: string): CoReadEffect {
    const id = `${a}:${b}`;
    const effect = this.coReads.get(id) ?? { a, b, inSittings: 0 };
    this.coReads.set(id, effect);
    return effect;
  }
}
