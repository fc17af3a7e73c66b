import { Change } from '#actor.js';
import { Id, Slug } from '#field.js';
import { z } from 'zod';

/** The only subject of the topic: the whole category tree. */
export const CATEGORY_TREE = 'category-tree';

export const CategoryNode = z
  .object({
    id: Id.describe('the category'),
    name: z.string().max(120).describe('as readers see it'),
    slug: Slug.describe('unique among its siblings'),
    parentId: Id.nullable().describe('null at the top level'),
    path: z.string().max(600).describe('slugs from the top level down, for example `/world/europe`'),
  })
  .meta({ id: 'CategoryNode' });
export type CategoryNode = z.infer<typeof CategoryNode>;

export const CategoryTreeChanged = z.object({
  tree: z.array(CategoryNode).max(2000).describe('every category after the change, parents before children'),
  categoryId: Id.describe('the category that was created, renamed or moved'),
  change: Change.describe('who changed what, and why'),
});
