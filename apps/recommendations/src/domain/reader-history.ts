/** An article that a reader has read, once. */
export interface PastRead {
  readonly article: string;
  readonly at: Date;
  /** Whether something else was read in the same sitting. */
  readonly inSitting: boolean;
}

/** What a reader has read last, the newest first. */
export type ReaderHistory = readonly PastRead[];

/** Older reads say nothing of what somebody wants to read today. */
const MOST_KEPT = 30;
/** What is remembered of a reader goes when nothing was added to it for so long. */
export const KEPT_DAYS = 180;
const DAY_MS = 86_400_000;

/** The history with one more read, or with another state of one that is in it. */
export function remembered(history: ReaderHistory, read: PastRead): ReaderHistory {
  const others = history.filter(({ article }) => article !== read.article);
  return [...others, read].sort(newestFirst).slice(0, MOST_KEPT);
}

/**
 * Whether a read of anything published then would be in the history: no read has been pushed out of it, and it has
 * not been forgotten since, as there would have been the read. One day is left for clocks that differ.
 */
export function isRemembered(history: ReaderHistory, publishedAt: Date, now: Date): boolean {
  return history.length < MOST_KEPT && now.getTime() - publishedAt.getTime() < (KEPT_DAYS - 1) * DAY_MS;
}

/** By the article where times are equal, so that the same reads always make the same history. */
function newestFirst(a: PastRead, b: PastRead): number {
  return b.at.getTime() - a.at.getTime() || (a.article < b.article ? -1 : 1);
}
