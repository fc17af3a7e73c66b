import { defineEvent } from '#define-event.js';
import { CATEGORY_TREE, CategoryTreeChanged } from '#events/category-tree.schema.js';
import { topics } from '#topics.js';

export const categoryRenamedV1 = defineEvent({
  type: 'news.category.renamed.v1',
  topic: topics.category,
  summary: 'A category got a new name and a new slug.',
  data: CategoryTreeChanged,
  subject: () => CATEGORY_TREE,
});
