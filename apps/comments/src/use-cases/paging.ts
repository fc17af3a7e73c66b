import { decodePosition, encodePosition } from './position.codec.js';
import type { Comment } from '#domain/comment.js';
import type { PageRequest } from '#domain/thread.js';

/** What a list asks of its reader, as the routes have it. */
export interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export function pageRequest({ limit, cursor }: Paging): PageRequest {
  return { limit, after: cursor === undefined ? null : decodePosition(cursor) };
}

/** The cursor behind the last comment of a page; null where nothing follows. */
export function cursorAfter(last: Comment | undefined, more: boolean): string | null {
  return last && more ? encodePosition(last) : null;
}
