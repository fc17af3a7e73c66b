import { DiscussionCounter, type CommentStep } from './discussion-counter.js';
import { WriteLanes } from './write-lanes.js';
import type { SavedComment } from '#domain/comment.repository.js';
import { DiscussionCountRepository } from '#domain/discussion-count.repository.js';
import { TooManyConcurrentChanges } from '#domain/too-many-concurrent-changes.errors.js';
import { OutboxWriter } from '@broadsheet/messaging';
import { inTransaction, TooMuchContention } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import type { ClientSession, Connection } from 'mongoose';

/** Which counters a write is going to change. A new thread stands in nobody's way: null. */
interface Scope {
  readonly articleId: string;
  readonly threadId: string | null;
}

const SLOTS = 16;

/**
 * Saves a comment and counts it in one transaction. Writers of one thread take turns, as each writes to the comments
 * above it; otherwise up to 16 write to a discussion at once.
 */
@Injectable()
export class DiscussionTransaction {
  private readonly slots = new WriteLanes(SLOTS);
  private readonly threads = new WriteLanes(1);

  constructor(
    @InjectConnection() private readonly connection: Connection,
    private readonly counter: DiscussionCounter,
    private readonly counts: DiscussionCountRepository,
    private readonly outbox: OutboxWriter,
  ) {}

  /** `work` saves the comment; it may run again after a lost race. Throws TooManyConcurrentChanges after too many. */
  async run(scope: Scope, work: (session: ClientSession) => Promise<CommentStep>): Promise<SavedComment> {
    const { articleId, threadId } = scope;
    const inSlot = () => this.slots.run(articleId, (slot) => this.commit(slot, work));
    return threadId === null ? inSlot() : this.threads.run(threadId, inSlot);
  }

  private async commit(slot: number, work: (session: ClientSession) => Promise<CommentStep>): Promise<SavedComment> {
    try {
      const comment = await inTransaction(this.connection, async (session) => {
        const step = await work(session);
        await this.counter.count(step, slot, session);
        return step.after;
      });
      this.outbox.wake();
      // Still in the lane: a burst must not queue for connections to read what it has just counted.
      return { comment, counts: await this.counts.of(comment.articleId) };
    } catch (error) {
      throw error instanceof TooMuchContention ? new TooManyConcurrentChanges({ cause: error }) : error;
    }
  }
}
