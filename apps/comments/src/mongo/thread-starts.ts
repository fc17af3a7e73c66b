import { toState, COMMENT, type CommentDocument } from './comment.schema.js';
import { CounterSlots } from './counter-slots.js';
import { DiscussionCounter } from './discussion-counter.js';
import { inDiscussionTransaction } from './discussion-transaction.js';
import type { CommentChange, Comment } from '#domain/comment.js';
import { TooManyConcurrentChanges } from '@broadsheet/contracts';
import { OutboxWriter, type PreparedAggregate } from '@broadsheet/messaging';
import { isDuplicateKey } from '@broadsheet/mongo';
import { GroupCommit } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** A comment that begins a thread, as it is and as it will be stored. */
interface ThreadStart {
  readonly comment: Comment;
  readonly prepared: PreparedAggregate;
}

const MAX_BATCH = 50;

/**
 * Saves comments that begin a thread and counts them. They change nothing but counters, so those that come while others
 * are being saved are saved together, in one transaction, whatever article they belong to.
 */
@Injectable()
export class ThreadStarts {
  private readonly group = new GroupCommit<ThreadStart>({
    write: (starts) => this.saveAll(starts),
    maxSize: MAX_BATCH,
    isRefusal: (error) => isDuplicateKey(error) || error instanceof TooManyConcurrentChanges,
  });

  constructor(
    @InjectModel(COMMENT) private readonly comments: Model<CommentDocument>,
    private readonly slots: CounterSlots,
    private readonly counter: DiscussionCounter,
    private readonly outbox: OutboxWriter,
  ) {}

  /**
   * Returns the comment with its version. Throws the driver's error where the source id is taken, and
   * TooManyConcurrentChanges after too many lost races.
   */
  async save({ comment, events }: CommentChange): Promise<Comment> {
    const prepared = this.outbox.prepare<CommentDocument>({ id: comment.id, state: toState(comment), events });
    const saved = { ...comment, version: prepared.version };
    await this.group.write({ comment: saved, prepared });
    return saved;
  }

  private async saveAll(starts: readonly ThreadStart[]): Promise<void> {
    const comments = starts.map(({ comment }) => comment);
    const prepared = starts.map((start) => start.prepared);
    const articleIds = [...new Set(comments.map(({ articleId }) => articleId))];
    await this.slots.runAll(articleIds, (slots) =>
      inDiscussionTransaction(this.comments.db, async (session) => {
        await this.outbox.insertAll(this.comments, prepared, session);
        await this.counter.countThreads(comments, slots, session);
      }),
    );
    this.outbox.wake(this.comments);
  }
}
