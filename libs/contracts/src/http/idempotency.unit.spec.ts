import { idempotencyKey } from './idempotency.js';

const UUID = '8e03978e-40d5-43dd-bc93-6894a57f9324';

describe('an Idempotency-Key', () => {
  it('is the same in quotes and without', () => {
    expect(idempotencyKey(UUID)).toBe(UUID);
    expect(idempotencyKey(`"${UUID}"`)).toBe(UUID);
  });

  it.each(['', 'too-short-15-cha', 'x'.repeat(255)].map((key) => [key.length, key]))(
    'of %s characters is long enough only from 16 on',
    (length, key) => expect(idempotencyKey(String(key)) !== null).toBe(Number(length) >= 16),
  );

  it.each([
    ['two headers', `${UUID}, ${UUID}`],
    ['one quote', `"${UUID}`],
    ['an escape', '"a\\"bcdefghijklmnopqrst"'],
    ['what is not ASCII', 'ключ-ключ-ключ-ключ'],
    ['a line break', 'abcdefghijklmnop\nqrst'],
    ['too much', 'x'.repeat(256)],
  ])('is not %s', (_, value) => expect(idempotencyKey(value)).toBeNull());
});
