import { decodeCursor, encodeCursor } from './article-cursor.codec.js';
import { Cursor } from '@broadsheet/contracts';
import { ValidationFailed } from '@broadsheet/platform';

const POSITION = { publishedAt: new Date('2026-01-01T12:00:00.123Z'), id: '01980000-0000-7000-8000-000000000001' };

describe('article cursor', () => {
  it('comes back as it went', () => {
    const cursor = encodeCursor(POSITION);

    expect(Cursor.safeParse(cursor).success).toBe(true);
    expect(decodeCursor(cursor ?? '')).toEqual(POSITION);
  });

  it('is nothing at the end and at the beginning of a list', () => {
    expect(encodeCursor(null)).toBeNull();
    expect(decodeCursor(undefined)).toBeUndefined();
  });

  it.each(['x', '', 'eyJhIjoxfQ', Buffer.from('9999999999999999.x').toString('base64url')])('refuses %s', (cursor) => {
    expect(() => decodeCursor(cursor)).toThrow(ValidationFailed);
  });

  it('refuses what is shaped like a cursor and names no moment', () => {
    const cursor = encodeCursor({ ...POSITION, publishedAt: new Date(NaN) }) ?? '';
    const beyond = Buffer.from(`999999999999999.${POSITION.id}`).toString('base64url');

    expect(() => decodeCursor(cursor)).toThrow(ValidationFailed);
    expect(decodeCursor(beyond)?.publishedAt.getTime()).toBe(999_999_999_999_999);
  });
});
