import { CategoryNode } from '#events/category-tree.schema.js';
import { Id } from '#field.js';
import { CategoryMove, CategoryRename, CategoryTree, CategoryVersion, NewCategory } from '#http/category.schema.js';
import { fields } from '#http/paging.schema.js';
import { anyone, role } from '#routes/access.js';
import { defineRoute } from '#routes/define-route.js';
import { z } from 'zod';

const params = z.strictObject({ category: Id.describe('the category') });

export const listCategories = defineRoute({
  id: 'listCategories',
  service: 'articles',
  method: 'GET',
  path: '/v1/categories',
  access: anyone,
  summary: 'The category tree, whole.',
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
  summary: 'Adds a category.',
  body: NewCategory,
  creates: true,
  status: 201,
  answer: CategoryVersion,
  versioned: true,
  errors: ['CATEGORY_NOT_FOUND', 'CATEGORY_NAME_TAKEN', 'CATEGORY_LIMIT_REACHED'],
});

export const renameCategory = defineRoute({
  id: 'renameCategory',
  service: 'articles',
  method: 'PATCH',
  path: '/v1/categories/{category}',
  access: role('editor'),
  summary: 'Gives a category another name.',
  params,
  body: CategoryRename,
  ifMatch: true,
  status: 200,
  answer: CategoryVersion,
  versioned: true,
  errors: ['CATEGORY_NOT_FOUND', 'CATEGORY_NAME_TAKEN'],
});

export const moveCategory = defineRoute({
  id: 'moveCategory',
  service: 'articles',
  method: 'POST',
  path: '/v1/categories/{category}/move',
  access: role('editor'),
  summary: 'Gives a category, with all below it, another parent.',
  params,
  body: CategoryMove,
  ifMatch: true,
  status: 200,
  answer: CategoryVersion,
  versioned: true,
  errors: ['CATEGORY_NOT_FOUND', 'CATEGORY_NAME_TAKEN', 'CATEGORY_INSIDE_ITSELF', 'CATEGORY_LIMIT_REACHED'],
});
