import { COMMENT, type CommentDocument } from './comment.schema.js';
import { COUNTER_SLOT, type CounterSlotDocument } from './counter-slot.schema.js';
import type { Comment } from '#domain/comment.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type ClientSession, type Model } from 'mongoose';

/** A comment before and after a write; there is none before its first. */
export interface CommentStep {
  readonly before: Comment | null;
  readonly after: Comment;
}

/** Counts what a write changed, in the write's own transaction. Never counts outside of one. */
@Injectable()
export class DiscussionCounter {
  constructor(
    @InjectModel(COMMENT) private readonly comments: Model<CommentDocument>,
    @InjectModel(COUNTER_SLOT) private readonly slots: Model<CounterSlotDocument>,
  ) {}

  async count(step: CommentStep, slot: number, session: ClientSession): Promise<void> {
    await this.countAbove(step, session);
    // Last, as this document has the most writers: it is held for the shortest time.
    const { articleId, provider, status } = step.after;
    const change: Record<string, number> = { [`counts.${provider}.${status}`]: 1 };
    if (step.before) change[`counts.${provider}.${step.before.status}`] = -1;
    await this.slots.updateOne(
      { _id: `${articleId}:${slot}` },
      { $inc: change, $setOnInsert: { articleId } },
      { upsert: true, session },
    );
  }

  /** Counts comments that begin threads, in the slot given for each article: nothing above them changes. */
  async countThreads(
    threads: readonly Comment[],
    slots: ReadonlyMap<string, number>,
    session: ClientSession,
  ): Promise<void> {
    const writes = [...Map.groupBy(threads, ({ articleId }) => articleId)].map(([articleId, ofArticle]) => {
      const change: Record<string, number> = {};
      for (const { provider, status } of ofArticle) {
        const path = `counts.${provider}.${status}`;
        change[path] = (change[path] ?? 0) + 1;
      }
      const filter = { _id: `${articleId}:${slots.get(articleId)}` };
      return { updateOne: { filter, update: { $inc: change, $setOnInsert: { articleId } }, upsert: true } };
    });
    await this.slots.bulkWrite(writes, { session, ordered: false });
  }

  /** A gap appears with the first published comment below it, and goes with the last. */
  private async countAbove({ before, after }: CommentStep, session: ClientSession): Promise<void> {
    const change = published(after) - (before ? published(before) : 0);
    if (change === 0 || after.ancestorIds.length === 0) return;
    const counted = { $set: { repliesPublished: { $add: ['$repliesPublished', change] } } };
    const listed = { $or: [{ $eq: ['$status', 'published'] }, { $gt: ['$repliesPublished', 0] }] };
    await this.comments.updateMany({ _id: trusted({ $in: [...after.ancestorIds] }) }, [counted, { $set: { listed } }], {
      session,
      updatePipeline: true,
    });
  }
}

function published({ status }: Comment): number {
  return status === 'published' ? 1 : 0;
}
