import type { CategoryNode } from '@broadsheet/contracts';
import { outboxPlugin, type AggregateDocument } from '@broadsheet/messaging';
import { Schema } from 'mongoose';

/** One document holds the whole tree, so that its version guards every change of it. */
export interface CategoryTreeDocument extends AggregateDocument {
  readonly items: CategoryNode[];
}

export const CATEGORY_TREE_MODEL = 'CategoryTree';

const text = { type: String, required: true } as const;
const node = new Schema(
  { id: text, name: text, slug: text, parentId: { type: String, default: null }, path: text },
  { _id: false, id: false },
);

export const categoryTreeSchema = new Schema<CategoryTreeDocument>(
  { _id: text, items: { type: [node], required: true } },
  { collection: 'category_trees', versionKey: false },
);
categoryTreeSchema.plugin(outboxPlugin);
