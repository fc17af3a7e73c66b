/** A reader read an article. */
export interface Read {
  readonly readerId: string;
  readonly articleId: string;
  readonly at: Date;
  /** When the reader reported it. */
  readonly reportedAt: Date;
}

/** Of the first read of an article by a reader, the only one that counts. */
export function firstReadId({ readerId, articleId }: Pick<Read, 'readerId' | 'articleId'>): string {
  return `${readerId}:${articleId}`;
}

const MOST_AHEAD_MS = 3_600_000;

/**
 * False for a read that claims a time more than an hour after it was reported: it would lead every list until then.
 * Judged by the event's own times and not by the clock, so that a replay decides the same.
 */
export function isCredible({ at, reportedAt }: Read): boolean {
  return at.getTime() - reportedAt.getTime() <= MOST_AHEAD_MS;
}
