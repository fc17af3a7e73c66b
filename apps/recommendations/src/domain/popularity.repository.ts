/** By what articles are compared: by reads that fade, with half-lives of so many hours, or by distinct readers of all time. */
export type PopularityMeasure = 'r1' | 'r6' | 'r24' | 'r336' | 'readers';

export interface ArticlePopularity {
  readonly articleId: string;
  /** Of reads that fade ln Σ e^(λ·t), with the half-life of the measure: the larger, the more it is being read. */
  readonly value: number;
}

/** What readers made of an article, by each measure. */
export interface ArticleStats extends Readonly<Record<PopularityMeasure, number>> {
  readonly articleId: string;
}

export interface CoReads {
  /** By article: how much it is read in one sitting with the seed. */
  readonly weights: ReadonlyMap<string, number>;
  /** Readers who read the seed and something else in one sitting. */
  readonly readers: number;
}

/** So many of the articles read most in one sitting with another are worth a comparison. */
export const MOST_CO_READS = 50;
/** So many of an article's readers, the last, say what is read beside it; one more, as whoever asks may be one of them. */
export const MOST_LAST_READERS = 51;

/** What the reads of all readers say about articles. May know articles that are not published any more. */
export abstract class PopularityRepository {
  /** The most popular by a measure, which is `r6` where none is named, best first; only among those given, where some are. */
  abstract mostRead(most: number, among?: readonly string[], by?: PopularityMeasure): Promise<ArticlePopularity[]>;
  /** By article; an article nobody has read is left out. */
  abstract statsOf(articleIds: readonly string[]): Promise<Map<string, ArticleStats>>;
  /** The articles read most in one sitting with each of these, `MOST_CO_READS` at most; what nobody has read is left out. */
  abstract coReadsOf(articleIds: readonly string[]): Promise<Map<string, CoReads>>;
  /** Who read each of these articles last, `MOST_LAST_READERS` at most, the last first. */
  abstract lastReadersOf(articleIds: readonly string[]): Promise<Map<string, readonly string[]>>;
}
