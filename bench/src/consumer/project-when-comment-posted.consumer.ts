import { COMMENT_PROJECTIONS, type CommentProjectionDocument } from './comment-projection.schema.js';
import { Progress } from './progress.js';
import { commentPostedV1, type EventOf } from '@broadsheet/contracts';
import type { HandlerOutcome } from '@broadsheet/messaging';
import { WhenEvent } from '@broadsheet/messaging';
import { isDuplicateKey } from '@broadsheet/mongo';
import { Controller } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';

/** Keeps the newest state of each comment, as read models do: a duplicate or a late event changes nothing. */
@Controller()
export class ProjectWhenCommentPostedConsumer {
  constructor(
    @InjectModel(COMMENT_PROJECTIONS) private readonly projections: Model<CommentProjectionDocument>,
    private readonly progress: Progress,
  ) {}

  @WhenEvent(commentPostedV1)
  async handle({ data: { comment }, version }: EventOf<typeof commentPostedV1>): Promise<HandlerOutcome> {
    const { id, articleId, status, postedAt } = comment;
    const older = { _id: id, v: trusted({ $lt: version }) };
    try {
      await this.projections.updateOne(older, { $set: { v: version, articleId, status, postedAt } }, { upsert: true });
      return 'done';
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return 'duplicate';
    } finally {
      this.progress.add(1);
    }
  }
}
