import { COMMENT, commentSchema } from './comment.schema.js';
import { COUNTER_SLOT, counterSlotSchema } from './counter-slot.schema.js';
import { DISCUSSION, discussionSchema } from './discussion.schema.js';
import { KNOWN_ARTICLE, knownArticleSchema } from './known-article.schema.js';
import { IDEMPOTENCY_RECORD, idempotencyRecordSchema, SEQUENCE, sequenceSchema } from '@broadsheet/mongo';
import type { ModelDefinition } from '@nestjs/mongoose';

/** Every collection of the service: what it reads and writes, and what its migration creates. */
export const models: ModelDefinition[] = [
  { name: COMMENT, schema: commentSchema },
  { name: COUNTER_SLOT, schema: counterSlotSchema },
  { name: DISCUSSION, schema: discussionSchema },
  { name: KNOWN_ARTICLE, schema: knownArticleSchema },
  { name: IDEMPOTENCY_RECORD, schema: idempotencyRecordSchema },
  { name: SEQUENCE, schema: sequenceSchema },
];
