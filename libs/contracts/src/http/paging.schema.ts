import { z } from 'zod';

/** An opaque position in a list; only an answer's `next` makes one. */
export const Cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,200}$/)
  .describe('where to go on, from `next` of the page before');

export const limit = (normal: number, most: number): z.ZodType<number> =>
  z.coerce.number().int().min(1).max(most).default(normal).describe(`items at most, 1 to ${most}`);

export const next = Cursor.nullable().describe('cursor of the next page; null at the end');
