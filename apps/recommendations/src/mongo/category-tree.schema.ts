import type { CategoryTree } from '#domain/category-tree.repository.js';
import { Schema, type SchemaDefinition } from 'mongoose';

export interface CategoryTreeDocument {
  readonly _id: string;
  readonly nodes: CategoryTree['nodes'];
  readonly v: number;
}

export const CATEGORY_TREES = 'category_trees';

export const categoryTreeSchema = new Schema<CategoryTreeDocument>(
  {
    _id: { type: String, required: true },
    nodes: { type: [Schema.Types.Mixed], required: true },
    v: { type: Number, required: true },
  } satisfies Required<SchemaDefinition<CategoryTreeDocument>>,
  { collection: CATEGORY_TREES, versionKey: false },
);
