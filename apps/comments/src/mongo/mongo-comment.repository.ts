import { isDuplicateKey, shareRead } from '@broadsheet/mongo';
import { COMMENT_FIELDS, toComment, toState } from './comment-document.js';
import { CommentNumbers } from './comment-numbers.js';
import { COMMENT, type CommentDocument } from './comment.schema.js';
import { DiscussionTransaction } from './discussion-transaction.js';
import { CommentNotFound } from '#domain/comment-not-found.errors.js';
import type { Comment } from '#domain/comment.js';
import {
  CommentRepository,
  type Beginning,
  type Decide,
  type DecideNew,
  type SavedComment,
} from '#domain/comment.repository.js';
import { SourceIdTaken } from '#domain/source-id-taken.errors.js';
import { OutboxWriter } from '@broadsheet/messaging';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type ClientSession, type Model } from 'mongoose';

/** Comments in MongoDB. State, events and counts are one transaction, and what was decided on is read inside of it. */
@Injectable()
export class MongoCommentRepository extends CommentRepository {
  /** Article and thread of a comment never change, so a read of others tells them as well as one's own. */
  private readonly scopeOf = shareRead<string, Pick<Comment, 'articleId' | 'threadId'>>(String, (id) => this.get(id));

  constructor(
    @InjectModel(COMMENT) private readonly comments: Model<CommentDocument>,
    private readonly transaction: DiscussionTransaction,
    private readonly outbox: OutboxWriter,
    private readonly numbers: CommentNumbers,
  ) {
    super();
  }

  async find(id: string, session?: ClientSession): Promise<Comment | null> {
    const document = await this.comments.findById(id, COMMENT_FIELDS, { session }).lean();
    return document && toComment(document);
  }

  async findBySource(sourceIds: readonly string[]): Promise<Map<string, Comment>> {
    const documents = await this.comments.find({ sourceId: trusted({ $in: [...sourceIds] }) }, COMMENT_FIELDS).lean();
    return new Map(documents.map((document) => [document.sourceId ?? '', toComment(document)]));
  }

  async add({ articleId, parentId }: Beginning, decide: DecideNew): Promise<SavedComment> {
    const threadId = parentId === null ? null : (await this.scopeOf(parentId)).threadId;
    const number = await this.numbers.next();
    return this.transaction.run({ articleId, threadId }, async (session) => {
      const parent = parentId === null ? null : await this.get(parentId, session);
      const { comment, events } = decide(parent, number);
      const insert = { id: comment.id, state: toState(comment), events, session };
      const version = await this.outbox.insert(this.comments, insert).catch(explain(comment.sourceId));
      return { before: null, after: { ...comment, version } };
    });
  }

  async change(id: string, decide: Decide): Promise<SavedComment> {
    const scope = await this.scopeOf(id);
    return this.transaction.run(scope, async (session) => {
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
    const comment = await this.find(id, session);
    if (!comment) throw new CommentNotFound(id);
    return comment;
  }
}

/** A duplicate key of the source id says that the comment is here already. */
function explain(sourceId: string | null) {
  return (error: Error & { keyPattern?: object }): never => {
    const taken = isDuplicateKey(error) && 'sourceId' in (error.keyPattern ?? {});
    throw taken && sourceId !== null ? new SourceIdTaken(sourceId) : error;
  };
}
