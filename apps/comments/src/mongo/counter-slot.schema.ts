import type { CommentStatus } from '@broadsheet/contracts';
import { Schema } from 'mongoose';

/** One of the parts that a discussion's counters are spread over, so that its writers seldom meet. */
export interface CounterSlotDocument {
  /** `<article id>:<slot>` */
  readonly _id: string;
  readonly articleId: string;
  /** By provider and state; a single slot may be below zero, the sum of all never is. */
  readonly counts: Readonly<Record<string, Partial<Record<CommentStatus, number>>>>;
}

export const COUNTER_SLOT = 'CounterSlot';

export const counterSlotSchema = new Schema<CounterSlotDocument>(
  {
    _id: { type: String, required: true },
    articleId: { type: String, required: true },
    counts: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'counter_slots', versionKey: false },
);

counterSlotSchema.index({ articleId: 1 });

/** Published comments by provider, summed over the slots of a discussion; a provider that ever had one stays, with its zero. */
export function publishedInSlots(slots: readonly Pick<CounterSlotDocument, 'counts'>[]): Map<string, number> {
  const published = new Map<string, number>();
  for (const [provider, { published: count = 0 }] of slots.flatMap(({ counts }) => Object.entries(counts))) {
    published.set(provider, (published.get(provider) ?? 0) + count);
  }
  return published;
}
