import type { ReaderProfile } from './reader-profile.js';
import { HOUR_MS, type Reaction as ReactionKind } from '@broadsheet/contracts';

/** What a reader did, and when the product received the report of it. */
interface Reported {
  readonly readerId: string;
  readonly at: Date;
  readonly reportedAt: Date;
}

/** A reader did something with an article. */
interface ArticleActivity extends Reported {
  readonly articleId: string;
  /** False while the reader has switched personalisation off: the activity counts, and nothing else is kept. */
  readonly remembered: boolean;
  /** Until when the reader had cleared the history at the time of the report; the event of that may arrive later. */
  readonly clearedAt?: Date | undefined;
}

/** A reader read an article. */
export interface Read extends ArticleActivity {
  readonly kind: 'read';
  /** How long the article was in view, if the client knows. */
  readonly dwellSeconds?: number | undefined;
}

/** A reader reacted to an article, besides reading it. */
export interface Reaction extends ArticleActivity {
  readonly kind: ReactionKind | 'comment';
}

/** A reader clears the history up to this time. */
export interface Clearing extends Reported {
  readonly kind: 'clearing';
}

/** What lists learn from. */
export type ReaderActivity = Read | Reaction | Clearing;

/** A reader's first read of an article. */
export interface FirstRead {
  readonly id: string;
  readonly article: string;
  /** When it was read; if it was cleared and read again, when it was read again. */
  readonly at: Date;
  /** Absent if the reader must not be identified. */
  readonly reader?: string | undefined;
}

/** What is stored about a batch of activity. */
export interface KnownActivity {
  readonly firstReads: readonly FirstRead[];
  /** Ids of reactions that have been counted. */
  readonly reactions: readonly string[];
  /** By reader. */
  readonly profiles: ReadonlyMap<string, ReaderProfile>;
}

/** The default of the operator's setting. Nobody reads an article in less time; a reader who opened it by mistake is gone by then. */
export const READ_COUNTS_FROM_SECONDS = 5;
const MAX_AHEAD_MS = HOUR_MS;

/**
 * False if the activity claims a time more than an hour after it was reported: it would lead every list until then.
 * Judged by the event's own times and not by the clock, so that a replay decides the same.
 */
export function isCredible({ at, reportedAt }: Reported): boolean {
  return at.getTime() - reportedAt.getTime() <= MAX_AHEAD_MS;
}

/** Whether a read took long enough to count. A read of unknown duration does, and so does any other activity. */
export function isLongEnough(activity: ReaderActivity, minSeconds: number): boolean {
  return activity.kind !== 'read' || (activity.dwellSeconds ?? minSeconds) >= minSeconds;
}

/** Identifies the first read of an article by a reader, the only one that counts. Stored as a digest, which reveals neither. */
export function firstReadId({ readerId, articleId }: Pick<Read, 'readerId' | 'articleId'>): string {
  return `${readerId}:${articleId}`;
}

/** Identifies a reader's first reaction of a kind to an article. Stored in the same way. */
export function reactionId({ readerId, articleId, kind }: Pick<Reaction, 'readerId' | 'articleId' | 'kind'>): string {
  return `${readerId}:${articleId}:${kind}`;
}
