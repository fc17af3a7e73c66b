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

/** The history with one more read, or with another state of one that is in it. */
export function remembered(history: ReaderHistory, read: PastRead): ReaderHistory {
  const others = history.filter(({ article }) => article !== read.article);
  return [...others, read].sort(newestFirst).slice(0, MOST_KEPT);
}

/** By the article where times are equal, so that the same reads always make the same history. */
function newestFirst(a: PastRead, b: PastRead): number {
  return b.at.getTime() - a.at.getTime() || (a.article < b.article ? -1 : 1);
}
