import type { ListPosition } from '#domain/published-article.repository.js';
import { decodeCursor, encodeCursor } from '@broadsheet/platform';

/** Where the next page starts; undefined for the first page. Throws ValidationFailed for a cursor that this API did not issue. */
export function positionAfter(cursor: string | undefined): ListPosition | undefined {
  if (cursor === undefined) return undefined;
  const { at, id } = decodeCursor(cursor);
  return { publishedAt: at, id };
}

/** The cursor of the next page; null where there is none. */
export function cursorTo(next: ListPosition | null): string | null {
  return next && encodeCursor({ at: next.publishedAt, id: next.id });
}
