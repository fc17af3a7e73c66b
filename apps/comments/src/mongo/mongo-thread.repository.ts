import { COMMENT_FIELDS, toComment, type StoredComment } from './comment-document.js';
import { COMMENT, type CommentDocument } from './comment.schema.js';
import type { Comment } from '#domain/comment.js';
import { ThreadRepository } from '#domain/thread.repository.js';
import type { Page, PageRequest, Position, Thread } from '#domain/thread.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model, PipelineStage } from 'mongoose';

const FIRST_REPLIES = 20;

type StoredThread = StoredComment & { readonly replies: StoredComment[] };

/**
 * Reads pages by keyset along an index: a page costs the same wherever it lies and however long the discussion is.
 * One query reads threads and the first replies of each. Never skips, never counts.
 */
@Injectable()
export class MongoThreadRepository extends ThreadRepository {
  constructor(@InjectModel(COMMENT) private readonly comments: Model<CommentDocument>) {
    super();
  }

  async threads(articleId: string, { limit, after }: PageRequest): Promise<Page<Thread>> {
    const found = await this.comments.aggregate<StoredThread>([
      { $match: { articleId, level: 1, listed: true, ...(after ? beyond(after, '$lt') : {}) } },
      { $sort: { postedAt: -1, _id: -1 } },
      { $limit: limit + 1 },
      { $lookup: { ...this.firstReplies(), as: 'replies' } },
      { $project: { ...COMMENT_FIELDS, replies: 1 } },
    ]);
    const { items, more } = page(found, limit);
    return { items: items.map(toThread), more };
  }

  async replies(commentId: string, { limit, after }: PageRequest): Promise<Page<Comment>> {
    const found = await this.comments.aggregate<StoredComment>([
      { $match: { ancestorIds: commentId, listed: true, ...(after ? beyond(after, '$gt') : {}) } },
      ...oldestFirst(limit + 1),
    ]);
    const { items, more } = page(found, limit);
    return { items: items.map(toComment), more };
  }

  private firstReplies() {
    const pipeline = [{ $match: { listed: true } }, ...oldestFirst(FIRST_REPLIES + 1)];
    return { from: this.comments.collection.name, localField: '_id', foreignField: 'ancestorIds', pipeline };
  }
}

function oldestFirst(limit: number): [PipelineStage.Sort, PipelineStage.Limit, PipelineStage.Project] {
  return [{ $sort: { postedAt: 1, _id: 1 } }, { $limit: limit }, { $project: COMMENT_FIELDS }];
}

/** The range by itself bounds the index; what shares the position's moment is told apart by its id. */
function beyond({ postedAt, id }: Position, operator: '$lt' | '$gt') {
  return {
    postedAt: { [`${operator}e`]: postedAt },
    $or: [{ postedAt: { [operator]: postedAt } }, { _id: { [operator]: id } }],
  };
}

function page<T>(found: readonly T[], limit: number): Page<T> {
  return { items: found.slice(0, limit), more: found.length > limit };
}

function toThread({ replies, ...comment }: StoredThread): Thread {
  const { items, more } = page(replies, FIRST_REPLIES);
  return { comment: toComment(comment), replies: { items: items.map(toComment), more } };
}
