import { type FirstRead, firstReadId, type Read } from './activity.js';
import type { ArticleGains } from './article-gains.js';
import { isAfterClearing, type PastRead, type ReaderProfiles, withRead } from './reader-profile.js';
import { type HandlerOutcome, HOUR_MS } from '@broadsheet/contracts';

/** How much is added to the weight of `b` being read in one sitting with `a`. */
export interface CoReadEffect {
  readonly a: string;
  readonly b: string;
  /** Σ 1/√k over sittings that hold both. */
  inSittings: number;
}

const MAX_SITTING_MS = 6 * HOUR_MS;
/** An article is paired with the last ten of its sitting: more add little, and one reader must not make a write long. */
const MAX_PAIRS_OF_A_READ = 10;

/** What the reads of a batch change. */
export class ReadEffects {
  /** By `a:b`, in both directions. */
  readonly coReads = new Map<string, CoReadEffect>();
  /** By id: rows to insert. */
  readonly added = new Map<string, FirstRead>();
  /** By id: rows that had been cleared. */
  readonly readAgain = new Map<string, FirstRead>();
  private readonly known: ReadonlyMap<string, FirstRead>;

  constructor(
    known: readonly FirstRead[],
    private readonly profiles: ReaderProfiles,
    private readonly gains: ArticleGains,
  ) {
    this.known = new Map(known.map((row) => [row.id, row]));
  }

  add(read: Read): HandlerOutcome {
    const { readerId: reader, articleId: article, at } = read;
    const id = firstReadId(read);
    const before = this.rowOf(id);
    const profile = this.profiles.of(reader);
    const remember = read.remembered && isAfterClearing(profile, at);
    if (before) {
      if (!remember || (before.reader !== undefined && isAfterClearing(profile, before.at))) return 'duplicate';
      this.rememberAgain({ id, article, at, reader });
      return 'done';
    }
    this.added.set(id, { id, article, at, ...(remember && { reader }) });
    this.gains.add(read);
    if (remember) this.sit(read);
    return 'done';
  }

  /** Rows that are not stored yet no longer name the reader. Stored rows are updated separately. */
  clear(reader: string, until: Date): void {
    for (const [id, row] of this.added) {
      if (row.reader === reader && row.at <= until) this.added.set(id, { ...row, reader: undefined });
    }
  }

  private rowOf(id: string): FirstRead | undefined {
    return this.added.get(id) ?? this.readAgain.get(id) ?? this.known.get(id);
  }

  /** In the reader's own history and nowhere else: marked as in a sitting, so that nothing is counted twice. */
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

  /** What the reader read in the hours before, the newest first. */
  private sittingOf(reader: string, at: Date): PastRead[] {
    const begin = at.getTime() - MAX_SITTING_MS;
    return this.profiles
      .of(reader)
      .reads.filter((earlier) => earlier.at <= at && earlier.at.getTime() >= begin)
      .slice(0, MAX_PAIRS_OF_A_READ);
  }

  /** Each of the k articles read before weighs 1/√k: a reader who opens everything says little about each. */
  private addSitting(article: string, sitting: readonly PastRead[]): void {
    const weight = 1 / Math.sqrt(sitting.length);
    for (const earlier of sitting) {
      this.coReadOf(article, earlier.article).inSittings += weight;
      this.coReadOf(earlier.article, article).inSittings += weight;
    }
  }

  /** The earlier read had been alone; from now on it is part of a sitting. */
  private join(reader: string, earlier: PastRead): void {
    if (earlier.inSitting) return;
    this.gains.addCoReader(earlier.article);
    this.remember(reader, { ...earlier, inSitting: true });
  }

  private remember(reader: string, read: PastRead): void {
    this.profiles.change(reader, withRead(this.profiles.of(reader), read));
  }

  private coReadOf(a: string, b: string): CoReadEffect {
    const id = `${a}:${b}`;
    const effect = this.coReads.get(id) ?? { a, b, inSittings: 0 };
    this.coReads.set(id, effect);
    return effect;
  }
}
