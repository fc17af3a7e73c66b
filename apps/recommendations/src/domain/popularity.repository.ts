/** How popularity is measured: by reads that decay, with a half-life of 1, 6, 24 or 336 hours, or by distinct readers of all time. */
export type PopularityMeasure = 'r1' | 'r6' | 'r24' | 'r336' | 'readers';

export interface ArticlePopularity {
  readonly articleId: string;
  /** For decaying reads ln Σ e^(λ·t), with the half-life of the measure: the larger, the more the article is being read. */
  readonly value: number;
}

/** The popularity of an article, by each measure. */
export interface ArticleStats extends Readonly<Record<PopularityMeasure, number>> {
  readonly articleId: string;
}

export interface CoReads {
  /** By article: how much it is read in one sitting with the seed. */
  readonly weights: ReadonlyMap<string, number>;
  /** Readers who read the seed and something else in one sitting. */
  readonly readers: number;
}

/** The number of compared articles among those read in one sitting with another. */
export const MAX_CO_READS = 50;
/** How many of an article's last readers show what else is read; one more than needed, as the reader of the list may be among them. */
export const MAX_LAST_READERS = 51;

/** What the activity of all readers says about articles. May include articles that are no longer published. */
export abstract class PopularityRepository {
  /** The most popular articles by a measure, `r6` by default, best first; only among the given ones, if any are given. */
  abstract mostRead(limit: number, among?: readonly string[], by?: PopularityMeasure): Promise<ArticlePopularity[]>;
  /** By article; an article without readers is left out. */
  abstract statsOf(articleIds: readonly string[]): Promise<Map<string, ArticleStats>>;
  /** By article: those read most in one sitting with it, at most `MAX_CO_READS`; an article without readers is left out. */
  abstract coReadsOf(articleIds: readonly string[]): Promise<Map<string, CoReads>>;
  /** By article: its last readers, at most `MAX_LAST_READERS`, the last first. */
  abstract lastReadersOf(articleIds: readonly string[]): Promise<Map<string, readonly string[]>>;
}
