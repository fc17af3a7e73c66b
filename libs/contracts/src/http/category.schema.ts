import { CategoryNode } from '#events/category-tree.schema.js';
import { Id, line } from '#field.js';
import { z } from 'zod';

export const CategoryTree = z
  .object({
    version: z.int().min(0).describe('for `If-Match`; 0 while there are no categories'),
    items: z.array(CategoryNode).describe('parents before children'),
  })
  .meta({ id: 'CategoryTree' });
export type CategoryTree = z.infer<typeof CategoryTree>;

/** A category in a query: its id or its path, distinguished by their form. */
export const CategoryParam = z
  .string()
  .max(600)
  .describe('id of a category, or its path with or without the leading slash');

export const NewCategory = z
  .strictObject({
    name: line(120).describe('as readers see it'),
    parentId: Id.nullable().default(null).describe('null at the top level'),
  })
  .meta({ id: 'NewCategory' });
export type NewCategory = z.infer<typeof NewCategory>;

export const CategoryRename = z
  .strictObject({ name: line(120).describe('the new name') })
  .meta({ id: 'CategoryRename' });
export const CategoryMove = z
  .strictObject({ parentId: Id.nullable().describe('the new parent; null for the top level') })
  .meta({ id: 'CategoryMove' });

export const CategoryVersion = z
  .object({ category: CategoryNode, version: z.int().min(1).describe('version of the tree') })
  .meta({ id: 'CategoryVersion' });
export type CategoryVersion = z.infer<typeof CategoryVersion>;
