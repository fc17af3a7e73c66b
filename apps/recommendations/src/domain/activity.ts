import type { Reaction as ReactionKind } from '@broadsheet/contracts';

/** When something was done, and when the product was told. */
interface Told {
  readonly readerId: string;
  readonly at: Date;
  readonly reportedAt: Date;
}

/** A reader did something with an article. */
interface Deed extends Told {
  readonly articleId: string;
  /** False of who has switched personalisation off: it counts, and nothing else. */
  readonly remembered: boolean;
  /** What the reader had had forgotten when it was taken: the event of that may come later. */
  readonly clearedAt?: Date | undefined;
}

/** A reader read an article. */
export interface Read extends Deed {
  readonly kind: 'read';
  /** How long it was in view, where the client knows. */
  readonly dwellSeconds?: number | undefined;
}

/** What a reader made of an article, beside reading it. */
export interface Reaction extends Deed {
  readonly kind: ReactionKind | 'comment';
}

/** A reader wants forgotten what was done until then. */
export interface Clearing extends Told {
  readonly kind: 'clearing';
}

/** What lists learn from. */
export type ReaderActivity = Read | Reaction | Clearing;

/** Where an operator says nothing else. In less nobody has read an article; who opened it by mistake is gone by then. */
export const READ_COUNTS_FROM_SECONDS = 5;
const MOST_AHEAD_MS = 3_600_000;

/**
 * False of what claims a time more than an hour after it was reported: it would lead every list until then.
 * Judged by the event's own times and not by the clock, so that a replay decides the same.
 */
export function isCredible({ at, reportedAt }: Told): boolean {
  return at.getTime() - reportedAt.getTime() <= MOST_AHEAD_MS;
}

/** Whether it is long enough for somebody to have read; one that says nothing of how long it took is. */
export function isLongEnough(activity: ReaderActivity, leastSeconds: number): boolean {
  return activity.kind !== 'read' || (activity.dwellSeconds ?? leastSeconds) >= leastSeconds;
}
