import { Id, ValidationFailed } from '@broadsheet/contracts';

/** A place in a list that is ordered by a moment, and by id where moments are equal. */
export interface ListPlace {
  readonly at: Date;
  readonly id: string;
}

const PLACE = /^(-?\d{1,15})\.([0-9a-f-]{36})$/;

/** The place as an opaque cursor that clients pass on: base64url of `<milliseconds since 1970>.<id>`. */
export function encodeCursor({ at, id }: ListPlace): string {
  return Buffer.from(`${at.getTime()}.${id}`).toString('base64url');
}

/** Throws ValidationFailed for everything that `encodeCursor` did not make: one place has one cursor. */
export function decodeCursor(cursor: string): ListPlace {
  const [, milliseconds, id] = PLACE.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (milliseconds !== undefined && Id.safeParse(id).success && id !== undefined) {
    const place = { at: new Date(Number(milliseconds)), id };
    if (encodeCursor(place) === cursor) return place;
  }
  throw new ValidationFailed([{ pointer: 'query/cursor', message: 'is not a cursor of this list' }]);
}
