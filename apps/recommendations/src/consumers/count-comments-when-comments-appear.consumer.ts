import { ApplyActivityUseCase } from '#use-cases/apply-activity.use-case.js';
import {
  type BulkOutcome,
  commentPostedV1,
  commentRestoredV1,
  type EventOf,
  readerIdOfAccount,
} from '@broadsheet/contracts';
import { WhenEvents } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

type ReaderActivity = Parameters<ApplyActivityUseCase['run']>[0][number];
/** Both carry the same state of a comment. */
type CommentAppeared = EventOf<typeof commentPostedV1>;

/** An account's first visible comment makes an article more popular; guests cannot be distinguished. */
@Controller()
export class CountCommentsWhenCommentsAppearConsumer {
  constructor(private readonly applyActivity: ApplyActivityUseCase) {}

  @WhenEvents([commentPostedV1, commentRestoredV1], { bulk: true })
  async handle(events: readonly CommentAppeared[]): Promise<BulkOutcome> {
    const comments = events.map(commentOf);
    const counting = comments.filter((comment) => comment !== undefined);
    const outcomes = await this.applyActivity.run(counting);
    const outcomeOf = new Map(counting.map((comment, at) => [comment, outcomes[at]]));
    return comments.map((comment) => (comment && outcomeOf.get(comment)) ?? 'done');
  }
}

function commentOf({ data: { comment }, time }: CommentAppeared): ReaderActivity | undefined {
  const { authorId, articleId, status, postedAt } = comment;
  if (authorId === null || status !== 'published') return undefined;
  const common = { readerId: readerIdOfAccount(authorId), at: new Date(postedAt), reportedAt: new Date(time) };
  return { ...common, kind: 'comment', articleId, remembered: false };
}
