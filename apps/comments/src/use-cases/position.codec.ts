import type { Position } from '#domain/thread.js';
import { ValidationFailed } from '@broadsheet/platform';

const POSITION = /^(-?\d{1,15})\.([0-9a-f-]{36})$/;

/** A place in a list as an opaque cursor: base64url of `<milliseconds since 1970>.<id>`. */
export function encodePosition({ postedAt, id }: Position): string {
  return Buffer.from(`${postedAt.getTime()}.${id}`).toString('base64url');
}

/** Throws ValidationFailed for what `encodePosition` did not make. */
export function decodePosition(cursor: string): Position {
  const [, milliseconds = '', id = ''] = POSITION.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  const postedAt = new Date(milliseconds === '' ? NaN : Number(milliseconds));
  if (!Number.isNaN(postedAt.getTime())) return { postedAt, id };
  throw new ValidationFailed([{ pointer: 'query/cursor', message: 'is not a cursor of this list' }]);
}
