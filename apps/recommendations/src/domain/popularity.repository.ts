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

/** An article that others read beside one that was asked for. */
export interface CoRead {
  readonly articleId: string;
  /** Σ e^(λ·t) over readers of both, with a half-life of 90 days. */
  readonly c90: number;
}

/** What the reads of all readers say about articles. May know articles that are not published any more. */
export abstract class PopularityRepository {
  /** The most popular now, best first; only among those given, where some are. */
  abstract mostRead(most: number, among?: readonly string[]): Promise<ArticlePopularity[]>;
  /** By article; an article nobody has read is left out. */
  abstract statsOf(articleIds: readonly string[]): Promise<Map<string, ArticleStats>>;
  /** The articles read last in one sitting with this one. */
  abstract coReadsOf(articleId: string, most: number): Promise<CoReads>;
  /** For each of these: so many articles that were read last beside it. */
  abstract readBeside(articleIds: readonly string[], most: number): Promise<Map<string, CoRead[]>>;
}
