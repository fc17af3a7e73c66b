export interface ArticlePopularity {
  readonly articleId: string;
  /** ln Σ e^(λ·t) with a half-life of six hours: the larger, the more it is being read. */
  readonly r6: number;
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
  /** Readers of each article; an article nobody has read is left out. */
  abstract readersOf(articleIds: readonly string[]): Promise<Map<string, number>>;
  /** The articles most read in one sitting with this one. */
  abstract coReadsOf(articleId: string, most: number): Promise<CoReads>;
}
