/** Documents as they lie in MongoDB, as far as the checks look at them. Each aggregate has `version` and an outbox. */
interface StoredAggregate {
  readonly _id: string;
  readonly version: number;
  readonly outbox?: readonly { readonly id: string; readonly subject: string; readonly version: number }[];
  readonly outboxBlocked?: string;
}

interface StoredArticle extends StoredAggregate {
  readonly title: string;
  readonly status: string;
}

export interface StoredComment extends StoredAggregate {
  readonly articleId: string;
  readonly ancestorIds: readonly string[];
  readonly provider: string;
  readonly status: string;
  readonly text: string | null;
  readonly repliesPublished: number;
}

interface StoredCounterSlot {
  readonly articleId: string;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A read model's copy of something: `v` is the version of the event that it was made of. */
export interface StoredCopy {
  readonly _id: string;
  readonly v: number;
  readonly [field: string]: unknown;
}

interface StoredFirstRead {
  /** In hex. */
  readonly _id: string;
  readonly at: Date;
}

interface StoredArticleStats {
  readonly _id: string;
  readonly readers: number;
  readonly coReaders: number;
}

interface StoredCoRead {
  readonly _id: string;
  readonly c6: number;
}

/** Everything that the checks need of the three databases, read at one time when nothing was written any more. */
export interface Snapshot {
  readonly articles: readonly StoredArticle[];
  readonly categoryTrees: readonly StoredAggregate[];
  readonly comments: readonly StoredComment[];
  readonly counterSlots: readonly StoredCounterSlot[];
  readonly discussions: readonly StoredAggregate[];
  readonly pins: readonly StoredAggregate[];
  readonly intake: readonly StoredAggregate[];
  readonly knownArticles: readonly StoredCopy[];
  readonly indexedArticles: readonly StoredCopy[];
  readonly categoryCopies: readonly StoredCopy[];
  readonly firstReads: readonly StoredFirstRead[];
  readonly articleStats: readonly StoredArticleStats[];
  readonly coReads: readonly StoredCoRead[];
}

export type Owned = ReadonlyMap<string, StoredAggregate>;

export function byId<T extends { readonly _id: string }>(documents: readonly T[]): Map<string, T> {
  return new Map(documents.map((document) => [document._id, document]));
}
