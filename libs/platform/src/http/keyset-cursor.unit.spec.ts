import { decodeCursor, encodeCursor } from './keyset-cursor.codec.js';
import { Cursor, ValidationFailed } from '@broadsheet/contracts';

const id = '01980000-0000-7000-8000-000000000001';
const cursorOf = (text: string): string => Buffer.from(text).toString('base64url');

describe('a cursor', () => {
  it.each(['2026-01-01T00:00:00.123Z', '1969-07-20T20:17:40.000Z', '0001-01-01T00:00:00.000Z'])(
    'leads back to where it was made: %s',
    (instant) => {
      const place = { at: new Date(instant), id };
      const cursor = encodeCursor(place);

      expect(Cursor.safeParse(cursor).success).toBe(true);
      expect(decodeCursor(cursor)).toEqual(place);
    },
  );

  it.each([
    ['nothing', ''],
    ['a letter', 'x'],
    ['an object', 'eyJhIjoxfQ'],
    ['an id that is none', cursorOf(`1.${'x'.repeat(36)}`)],
    ['an id of another kind', cursorOf('1.01980000-0000-4000-8000-000000000001')],
    ['an id in capitals', cursorOf('1.0198000A-0000-7000-8000-000000000001')],
    ['no moment', cursorOf(`NaN.${id}`)],
    ['a moment that no calendar has', cursorOf(`9999999999999999.${id}`)],
    ['a moment written in another way', cursorOf(`007.${id}`)],
    ['bytes behind its end', `${encodeCursor({ at: new Date(1), id })}=`],
  ])('with %s is refused', (_, cursor) => {
    expect(() => decodeCursor(cursor)).toThrow(ValidationFailed);
  });
});
