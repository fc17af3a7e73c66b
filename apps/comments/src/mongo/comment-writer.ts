import { COMMENT_PROJECTION, toComment, toState, COMMENT, type CommentDocument } from './comment.schema.js';
import { DiscussionTransaction } from './discussion-transaction.js';
import { ThreadStarts } from './thread-starts.js';
import type { CommentChange, Comment } from '#domain/comment.js';
import { CommentNotFound, SourceIdTaken } from '#domain/comments.errors.js';
import type { Decide } from '#domain/comment.repository.js';
import { OutboxWriter } from '@broadsheet/messaging';
import { isDuplicateKey } from '@broadsheet/mongo';
import { shareRead } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { ClientSession, Model } from 'mongoose';

/**
 * Writes of comments: state, events and counts are one transaction, and what was decided on is read inside of it.
 * Each returns the comment with its new version.
 */
@Injectable()
export class CommentWriter {
  /** Article and thread of a comment never change, so a read in another session returns the same values. */
  private readonly scopeOf = shareRead<string, Pick<Comment, 'articleId' | 'threadId'>>(String, (id) => this.get(id));

  constructor(
    @InjectModel(COMMENT) private readonly comments: Model<CommentDocument>,
    private readonly starts: ThreadStarts,
    private readonly transaction: DiscussionTransaction,
    private readonly outbox: OutboxWriter,
  ) {}

  /** A comment that hangs below no other. */
  begin(change: CommentChange): Promise<Comment> {
    return this.starts.save(change).catch(explain(change.comment.sourceId));
  }

  /** A comment below another one. */
  async reply(parentId: string, decide: (parent: Comment) => CommentChange): Promise<Comment> {
    return this.transaction.run(await this.scopeOf(parentId), async (session) => {
      const { comment, events } = decide(await this.get(parentId, session));
      const insert = { id: comment.id, state: toState(comment), events, session };
      const version = await this.outbox.insert(this.comments, insert).catch(explain(comment.sourceId));
      return { before: null, after: { ...comment, version } };
    });
  }

  async change(id: string, decide: Decide): Promise<Comment> {
    return this.transaction.run(await this.scopeOf(id), async (session) => {
      const before = await this.get(id, session);
      const { comment, events } = decide(before);
      const { status, text, authorName, listed } = toState(comment);
      const set = { status, text, authorName, listed };
      const update = { id, expectedVersion: before.version, set, events, session };
      const version = await this.outbox.update(this.comments, update);
      return { before, after: { ...comment, version } };
    });
  }

  private async get(id: string, session?: ClientSession): Promise<Comment> {
    const document = await this.comments.findById(id, COMMENT_PROJECTION, { session }).lean();
    if (!document) throw new CommentNotFound(id);
    return toComment(document);
  }
}

/** A duplicate key of the source id says that the comment is here already. */
function explain(sourceId: string | null) {
  return (error: Error & { keyPattern?: object }): never => {
    const taken = isDuplicateKey(error) && 'sourceId' in (error.keyPattern ?? {});
    throw taken && sourceId !== null ? new SourceIdTaken(sourceId) : error;
  };
}
