import { COMMENT, type CommentDocument } from './comment.schema.js';
import { CounterSlots } from './counter-slots.js';
import { DiscussionCounter, type CommentStep } from './discussion-counter.js';
import { TooManyConcurrentChanges } from '@broadsheet/contracts';
import { inTransaction, TooMuchContention } from '@broadsheet/mongo';
import type { Comment } from '#domain/comment.js';
import { OutboxWriter } from '@broadsheet/messaging';
import { WriteLanes } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { ClientSession, Connection, Model } from 'mongoose';

/** Which counters a write is going to change. */
interface Scope {
  readonly articleId: string;
  readonly threadId: string;
}

/**
 * Saves a comment and counts it in one transaction. Writers of one thread take turns, as each writes to the comments
 * above it; otherwise up to 16 write to a discussion at once.
 */
@Injectable()
export class DiscussionTransaction {
  private readonly threads = new WriteLanes(1);

  constructor(
    @InjectModel(COMMENT) private readonly comments: Model<CommentDocument>,
    private readonly slots: CounterSlots,
    private readonly counter: DiscussionCounter,
    private readonly outbox: OutboxWriter,
  ) {}

  /** `work` saves the comment; it may run again after a lost race. Throws TooManyConcurrentChanges after too many. */
  async run(scope: Scope, work: (session: ClientSession) => Promise<CommentStep>): Promise<Comment> {
    const { articleId, threadId } = scope;
    const inSlot = () => this.slots.run(articleId, (slot) => this.commit(slot, work));
    return this.threads.run(threadId, inSlot);
  }

  private async commit(slot: number, work: (session: ClientSession) => Promise<CommentStep>): Promise<Comment> {
    const comment = await inDiscussionTransaction(this.comments.db, async (session) => {
      const step = await work(session);
      await this.counter.count(step, slot, session);
      return step.after;
    });
    this.outbox.wake(this.comments);
    return comment;
  }
}

/** As `inTransaction`; throws TooManyConcurrentChanges after too many lost races. */
export async function inDiscussionTransaction<T>(
  connection: Connection,
  work: (session: ClientSession) => Promise<T>,
): Promise<T> {
  try {
    return await inTransaction(connection, work);
  } catch (error) {
    throw error instanceof TooMuchContention
      ? new TooManyConcurrentChanges('the same discussion', { cause: error })
      : error;
  }
}
