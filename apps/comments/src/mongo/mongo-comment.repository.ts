import { COMMENT_PROJECTION, toComment, COMMENT, type CommentDocument } from './comment.schema.js';
import { CommentNumbers } from './comment-numbers.js';
import { CommentWriter } from './comment-writer.js';
import type { Comment } from '#domain/comment.js';
import { CommentRepository, type Decide, type DecideNew, type SavedComment } from '#domain/comment.repository.js';
import { DiscussionCountRepository } from '#domain/discussion-count.repository.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type Model } from 'mongoose';

/** Comments in MongoDB. The counts that a write returns are read after it, and include it. */
@Injectable()
export class MongoCommentRepository extends CommentRepository {
  constructor(
    @InjectModel(COMMENT) private readonly comments: Model<CommentDocument>,
    private readonly writer: CommentWriter,
    private readonly counts: DiscussionCountRepository,
    private readonly numbers: CommentNumbers,
  ) {
    super();
  }

  async find(id: string): Promise<Comment | null> {
    const document = await this.comments.findById(id, COMMENT_PROJECTION).lean();
    return document && toComment(document);
  }

  async findSaved(id: string): Promise<SavedComment | null> {
    const comment = await this.find(id);
    return comment && this.counted(comment);
  }

  async findBySource(sourceIds: readonly string[]): Promise<Map<string, Comment>> {
    const documents = await this.comments
      .find({ sourceId: trusted({ $in: [...sourceIds] }) }, COMMENT_PROJECTION)
      .lean();
    return new Map(documents.map((document) => [document.sourceId ?? '', toComment(document)]));
  }

  async add(parentId: string | null, decide: DecideNew): Promise<SavedComment> {
    const number = await this.numbers.next();
    if (parentId === null) return this.counted(await this.writer.begin(decide(null, number)));
    return this.counted(await this.writer.reply(parentId, (parent) => decide(parent, number)));
  }

  async change(id: string, decide: Decide): Promise<SavedComment> {
    return this.counted(await this.writer.change(id, decide));
  }

  private async counted(comment: Comment): Promise<SavedComment> {
    return { comment, counts: await this.counts.of(comment.articleId) };
  }
}
