import { defineEvent } from '#define-event.js';
import { CATEGORY_TREE, CategoryTreeChanged } from '#events/category-tree.schema.js';
import { topics } from '#topics.js';

export const categoryCreatedV1 = defineEvent({
  type: 'news.category.created.v1',
  topic: topics.category,
  summary: 'A category was added to the tree.',
  data: CategoryTreeChanged,
  subject: () => CATEGORY_TREE,
});
