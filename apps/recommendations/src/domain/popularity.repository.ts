export interface ArticlePopularity {
  readonly articleId: string;
  /** ln Σ e^(λ·t) with a half-life of six hours: the larger, the more it is being read. */
  readonly r6: number;
}

/** What readers made of an article; `r1` to `r336` as `r6`, with their half-lives in hours. */
export interface ArticleStats extends ArticlePopularity {
  readonly r1: number;
  readonly r24: number;
  readonly r336: number;
  /** Distinct readers. */
  readonly readers: number;
}

export interface CoReads {
  /** By article: how much it is read in one sitting with the seed. */
  readonly weights: ReadonlyMap<string, number>;
  /** Readers who read the seed and something else in one sitting. */
  readonly readers: number;
}

/** What the reads of all readers say about articles. May know articles that are not published any more. */
export abstract class PopularityRepository {
  /** The most popular now, best first; only among those given, where some are. */
  abstract mostRead(most: number, among?: readonly string[]): Promise<ArticlePopularity[]>;
  /** By article; an article nobody has read is left out. */
  abstract statsOf(articleIds: readonly string[]): Promise<Map<string, ArticleStats>>;
  /** The articles read most in one sitting with this one. */
  abstract coReadsOf(articleId: string, most: number): Promise<CoReads>;
  /** Who read each of these articles last, so many at most, the last first. */
  abstract lastReadersOf(articleIds: readonly string[], most: number): Promise<Map<string, readonly string[]>>;
}
