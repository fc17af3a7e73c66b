import type { ListPosition } from '#domain/published-article.repository.js';
import { Id } from '@broadsheet/contracts';
import { ValidationFailed } from '@broadsheet/platform';

/** A place in a list as the opaque cursor that clients pass on: milliseconds since 1970 and id, in base64url. */
export function encodeCursor(position: ListPosition | null): string | null {
  if (position === null) return null;
  return Buffer.from(`${position.publishedAt.getTime()}.${position.id}`).toString('base64url');
}

/** Throws ValidationFailed for what no answer of ours can have contained. */
export function decodeCursor(cursor: string | undefined): ListPosition | undefined {
  if (cursor === undefined) return undefined;
  const [, time, id] = /^(-?\d{1,15})\.(.{36})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (time === undefined || !Id.safeParse(id).success || id === undefined) {
    throw new ValidationFailed([{ pointer: 'query/cursor', message: 'is not a cursor of this list' }]);
  }
  return { publishedAt: new Date(Number(time)), id };
}
