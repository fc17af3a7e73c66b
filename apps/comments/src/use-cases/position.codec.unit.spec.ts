import { decodePosition, encodePosition } from './position.codec.js';
import { Cursor } from '@broadsheet/contracts';
import { ValidationFailed } from '@broadsheet/platform';

const id = '01980000-0000-7000-8000-000000000001';

describe('a cursor', () => {
  it.each(['2026-01-01T00:00:00.123Z', '1969-07-20T20:17:40.000Z', '0001-01-01T00:00:00.000Z'])(
    'leads back to where it was made: %s',
    (instant) => {
      const position = { postedAt: new Date(instant), id };
      const cursor = encodePosition(position);
      expect(Cursor.safeParse(cursor).success).toBe(true);
      expect(decodePosition(cursor)).toEqual(position);
    },
  );

  it.each(['abc', '', Buffer.from(`1.${'x'.repeat(36)}`).toString('base64url')])(
    'that was not made here is refused: %s',
    (cursor) => {
      expect(() => decodePosition(cursor)).toThrow(ValidationFailed);
    },
  );
});
