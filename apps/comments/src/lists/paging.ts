import type { Comment } from '#domain/comment.js';
import type { PageRequest } from '#domain/thread.repository.js';
import { decodeCursor, encodeCursor } from '@broadsheet/platform';

/** What a list asks of its reader, as the routes have it. */
export interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export function pageRequest({ limit, cursor }: Paging): PageRequest {
  if (cursor === undefined) return { limit, after: null };
  const { at, id } = decodeCursor(cursor);
  return { limit, after: { postedAt: at, id } };
}

/** The cursor behind the last comment of a page; null where nothing follows. */
export function cursorAfter(last: Comment | undefined, more: boolean): string | null {
  return last && more ? encodeCursor({ at: last.postedAt, id: last.id }) : null;
}
