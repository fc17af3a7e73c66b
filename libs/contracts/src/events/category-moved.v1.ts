import { defineEvent } from '#define-event.js';
import { CATEGORY_TREE, CategoryTreeChanged } from '#events/category-tree.schema.js';
import { topics } from '#topics.js';

export const categoryMovedV1 = defineEvent({
  type: 'news.category.moved.v1',
  topic: topics.category,
  summary: 'A category and its subcategories moved to another parent.',
  data: CategoryTreeChanged,
  subject: () => CATEGORY_TREE,
});
