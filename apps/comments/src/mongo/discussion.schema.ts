import type { DeclaredCount } from '@broadsheet/contracts';
import { outboxPlugin, type AggregateDocument } from '@broadsheet/messaging';
import { Schema } from 'mongoose';

/** Its id is the article's. */
export interface DiscussionDocument extends AggregateDocument {
  readonly declared: DeclaredCount[];
}

export const DISCUSSION = 'Discussion';

export const discussionSchema = new Schema<DiscussionDocument>(
  {
    _id: { type: String, required: true },
    declared: { type: [new Schema({ provider: String, count: Number }, { _id: false })], required: true },
  },
  { collection: 'discussions', versionKey: false },
);

discussionSchema.plugin(outboxPlugin);
