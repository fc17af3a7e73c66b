import { CategoryNode } from '#events/category-tree.schema.js';
import { Id } from '#field.js';
import { CategoryMove, CategoryRename, CategoryTree, CategoryVersion, NewCategory } from '#http/category.schema.js';
import { fields } from '#http/paging.schema.js';
import { anyone, role } from '#routes/access.js';
import { defineRoute } from '#routes/define-route.js';
import { z } from 'zod';

const params = z.strictObject({ category: Id.describe('the category') });
const CHANGE = {
  service: 'articles',
  access: role('editor'),
  params,
  ifMatch: true,
  status: 200,
  answer: CategoryVersion,
  versioned: true,
} as const;

export const listCategories = defineRoute({
  id: 'listCategories',
  service: 'articles',
  method: 'GET',
  path: '/v1/categories',
  access: anyone,
  summary: 'Returns the whole category tree.',
  query: z.strictObject({ fields: fields(CategoryNode) }),
  status: 200,
  answer: CategoryTree,
  versioned: true,
  errors: [],
});

export const createCategory = defineRoute({
  id: 'createCategory',
  service: 'articles',
  method: 'POST',
  path: '/v1/categories',
  access: role('editor'),
  summary: 'Creates a category.',
  body: NewCategory,
  creates: true,
  status: 201,
  answer: CategoryVersion,
  versioned: true,
  errors: ['CATEGORY_NOT_FOUND', 'CATEGORY_NAME_TAKEN', 'CATEGORY_LIMIT_REACHED'],
});

export const renameCategory = defineRoute({
  ...CHANGE,
  id: 'renameCategory',
  method: 'PATCH',
  path: '/v1/categories/{category}',
  summary: 'Renames a category.',
  body: CategoryRename,
  errors: ['CATEGORY_NOT_FOUND', 'CATEGORY_NAME_TAKEN'],
});

export const moveCategory = defineRoute({
  ...CHANGE,
  id: 'moveCategory',
  method: 'POST',
  path: '/v1/categories/{category}/move',
  summary: 'Moves a category and its subcategories to another parent.',
  body: CategoryMove,
  errors: ['CATEGORY_NOT_FOUND', 'CATEGORY_NAME_TAKEN', 'CATEGORY_INSIDE_ITSELF', 'CATEGORY_LIMIT_REACHED'],
});
