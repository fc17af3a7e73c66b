import { z } from 'zod';

/** An opaque position in a list; only an answer's `next` makes one. */
export const Cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,200}$/)
  .describe('where to go on, from `next` of the page before');

export const limit = (normal: number, most: number): z.ZodType<number> =>
  z.coerce.number().int().min(1).max(most).default(normal).describe(`items at most, 1 to ${most}`);

export const next = Cursor.nullable().describe('cursor of the next page; null at the end');

/**
 * `fields=title,slug` of a list: which members of each item the answer holds. `id` is always among them; without
 * `fields` all are. What an item does not have is refused.
 */
export function fields<TItem extends z.ZodRawShape>(item: z.ZodObject<TItem>): z.ZodType<string[] | undefined> {
  const names = Object.keys(item.shape);
  const name = z.enum(names, { error: `is none of ${names.join(', ')}` });
  return z
    .preprocess(
      (value) => (typeof value === 'string' ? value.split(',') : value),
      z.array(name).min(1).max(names.length),
    )
    .optional()
    .describe('members of each item, separated by commas; `id` is always among them');
}

/** What a list answers where `fields` named some members: the same, but an item may lack all but its id. */
export function selectionOf(answer: z.ZodType): z.ZodType {
  const items = answer instanceof z.ZodObject ? (answer.shape as z.ZodRawShape)['items'] : undefined;
  if (!(answer instanceof z.ZodObject && items instanceof z.ZodArray && items.element instanceof z.ZodObject)) {
    throw new Error('Only a list has fields to choose from: an object with items that are objects.');
  }
  const item = items.element.partial().required({ id: true });
  const id = `${String(answer.meta()?.id)}Selection`;
  return answer.extend({ items: z.array(item).describe('as `fields` named them') }).meta({ id });
}

/** Whether a list lets clients choose. */
export function hasFields(query: z.ZodType): boolean {
  return query instanceof z.ZodObject && 'fields' in query.shape;
}
