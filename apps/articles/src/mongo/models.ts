import { ARTICLE, articleSchema } from './article.schema.js';
import { CATEGORY_TREE_MODEL, categoryTreeSchema } from './category-tree.schema.js';
import { IDEMPOTENCY_RECORD, idempotencyRecordSchema, SEQUENCE, sequenceSchema } from '@broadsheet/mongo';
import type { ModelDefinition } from '@nestjs/mongoose';

/** Every collection of the service: what it reads and writes, and what its migration creates. */
export const models: ModelDefinition[] = [
  { name: ARTICLE, schema: articleSchema },
  { name: CATEGORY_TREE_MODEL, schema: categoryTreeSchema },
  { name: IDEMPOTENCY_RECORD, schema: idempotencyRecordSchema },
  { name: SEQUENCE, schema: sequenceSchema },
];
