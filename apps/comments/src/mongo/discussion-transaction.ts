import { CounterSlots } from './counter-slots.js';
import { DiscussionCounter, type CommentStep } from './discussion-counter.js';
import { inDiscussionTransaction } from './in-discussion-transaction.js';
import { WriteLanes } from './write-lanes.js';
import type { Comment } from '#domain/comment.js';
import { OutboxWriter } from '@broadsheet/messaging';
import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import type { ClientSession, Connection } from 'mongoose';

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
    @InjectConnection() private readonly connection: Connection,
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
    const comment = await inDiscussionTransaction(this.connection, async (session) => {
      const step = await work(session);
      await this.counter.count(step, slot, session);
      return step.after;
    });
    this.outbox.wake();
    return comment;
  }
}
