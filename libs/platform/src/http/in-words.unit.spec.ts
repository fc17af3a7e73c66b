import { inWords } from '#http/in-words.js';
import { z } from 'zod';

const said = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value, { error: inWords }).error?.issues[0]?.message;

describe('inWords', () => {
  it.each<[string, z.ZodType, unknown]>([
    ['must be 50 at most', z.coerce.number().int().min(1).max(50), '51'],
    ['must be 1 at least', z.coerce.number().int().min(1).max(50), '0'],
    ['must be a number', z.coerce.number().int(), 'ten'],
    ['must be a whole number', z.coerce.number().int(), '1.5'],
    ['must have at least 1 item', z.array(z.string()).min(1), []],
    ['must have at most 2 items', z.array(z.string()).max(2), ['a', 'b', 'c']],
    ['must have at most 3 characters', z.string().max(3), 'abcd'],
    ['is missing', z.strictObject({ text: z.string() }), {}],
    ['must be an object', z.strictObject({}), 7],
    ['must be one of read, served', z.enum(['read', 'served']), 'sold'],
    ['must be read', z.literal('read'), 'sold'],
    ['must be a UUIDv7', z.uuidv7(), '6b1f0c1e-5a86-4c5e-9d58-1f6f0a2f7b11'],
    ['must be a time in UTC, for example 2026-11-02T12:00:00Z', z.iso.datetime(), 'now'],
  ])('says “%s”', (words, schema, value) => {
    expect(said(schema, value)).toBe(words);
  });

  it('leaves what a schema says itself, and what it has no words for', () => {
    expect(said(z.string().min(3, 'is too short'), 'ab')).toBe('is too short');
    expect(said(z.string().regex(/x/), 'ab')).toContain('must match pattern');
  });
});
