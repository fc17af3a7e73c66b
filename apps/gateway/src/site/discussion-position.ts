import { Cursor, Id } from '@broadsheet/contracts';
import { z } from 'zod';
import { PageNotFound } from './page-not-found.errors.js';

/** Where in a discussion a reader is: at its newest threads, further on, or within one thread. */
export type DiscussionPosition =
  | { readonly kind: 'newest' }
  | { readonly kind: 'threads'; readonly cursor: string }
  | { readonly kind: 'replies'; readonly threadId: string; readonly cursor: string };

const Query = z.object({ comments: Cursor.optional(), thread: Id.optional(), replies: Cursor.optional() });

/** Reads `?comments=cursor` and `?thread=id&replies=cursor`; parameters of others are left alone. */
export function discussionPosition(query: unknown): DiscussionPosition {
  const read = Query.safeParse(query);
  if (!read.success) throw new PageNotFound();
  const { comments, thread, replies } = read.data;
  if (thread !== undefined && replies !== undefined) return { kind: 'replies', threadId: thread, cursor: replies };
  return comments === undefined ? { kind: 'newest' } : { kind: 'threads', cursor: comments };
}
