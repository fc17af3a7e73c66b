import { COMMENT_PROJECTIONS, type CommentProjectionDocument } from './comment-projection.schema.js';
import { Progress } from './progress.js';
import { type BulkOutcome, commentPostedV1, type EventOf } from '@broadsheet/contracts';
import { WhenEvents } from '@broadsheet/messaging';
import { saveNewest } from '@broadsheet/mongo';
import { Controller } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** Keeps the newest state of each comment, as read models do: a duplicate or a late event changes nothing. */
@Controller()
export class ProjectWhenCommentsArePostedConsumer {
  constructor(
    @InjectModel(COMMENT_PROJECTIONS) private readonly projections: Model<CommentProjectionDocument>,
    private readonly progress: Progress,
  ) {}

  @WhenEvents([commentPostedV1], { bulk: true })
  async handle(events: readonly EventOf<typeof commentPostedV1>[]): Promise<BulkOutcome> {
    const changes = events.map(({ data: { comment }, version }) => {
      const { id, articleId, status, postedAt } = comment;
      return { id, version, state: () => ({ articleId, status, postedAt }) };
    });
    const outcomes = await saveNewest(this.projections, changes);
    this.progress.add(events.length);
    return outcomes;
  }
}
