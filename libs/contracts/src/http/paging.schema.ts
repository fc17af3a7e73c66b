import { z } from 'zod';

/** An opaque position in a list. Clients take it from `next` and never make one. */
export const Cursor = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,200}$/)
  .describe('`next` of the previous page');

export const limit = (normal: number, max: number): z.ZodType<number> =>
  z.coerce.number().int().min(1).max(max).default(normal).describe(`maximum number of items, 1 to ${max}`);

export const next = Cursor.nullable().describe('cursor of the next page; null at the end');

/** The query of a list in pages; by default a page has `normal` items. */
export const pageOf = <TItem extends z.ZodRawShape>(item: z.ZodObject<TItem>, normal: number, max: number) => ({
  limit: limit(normal, max),
  cursor: Cursor.optional(),
  fields: fields(item),
});

/**
 * `fields=title,slug` of a list: the members of each item that the response contains, and always `id`; all members by
 * default. A name that the item does not have is refused.
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
    .describe('members to return of each item, separated by commas; `id` is always included');
}

/** The response of a list with `fields`: the same, but every member of an item except its id may be missing. */
export function selectionOf(answer: z.ZodType): z.ZodType {
  const items = answer instanceof z.ZodObject ? (answer.shape as z.ZodRawShape)['items'] : undefined;
  if (!(answer instanceof z.ZodObject && items instanceof z.ZodArray && items.element instanceof z.ZodObject)) {
    throw new Error('Only a list can have `fields`: an object with `items` that are objects.');
  }
  const item = items.element.partial().required({ id: true });
  const id = `${String(answer.meta()?.id)}Selection`;
  return answer.extend({ items: z.array(item).describe('items with the members that `fields` names') }).meta({ id });
}

/** Whether clients of the list can choose fields. */
export function hasFields(query: z.ZodType): boolean {
  return query instanceof z.ZodObject && 'fields' in query.shape;
}
