import { COMMENT_PROJECTION, toComment, type StoredComment, COMMENT, type CommentDocument } from './comment.schema.js';
import type { Comment } from '#domain/comment.js';
import {
  ThreadRepository,
  type Page,
  type PageRequest,
  type Position,
  type Thread,
} from '#domain/thread.repository.js';
import { beyond } from '@broadsheet/mongo';
import { shareRead } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model, PipelineStage } from 'mongoose';

const FIRST_REPLIES = 20;

interface ThreadPage extends PageRequest {
  readonly articleId: string;
}

interface StoredReplies {
  /** The thread. */
  readonly _id: string;
  readonly replies: StoredComment[];
}

/**
 * Reads pages by keyset along an index: a page costs the same wherever it lies and however long the discussion is.
 * One query reads threads, another the replies of those that have few, a third the first replies of those that have
 * many. Never skips, never counts.
 */
@Injectable()
export class MongoThreadRepository extends ThreadRepository {
  private readonly pages = shareRead<ThreadPage, Page<Thread>>(JSON.stringify, (page) => this.read(page));

  constructor(@InjectModel(COMMENT) private readonly comments: Model<CommentDocument>) {
    super();
  }

  threads(articleId: string, request: PageRequest): Promise<Page<Thread>> {
    return this.pages({ articleId, ...request });
  }

  async replies(commentId: string, { limit, after }: PageRequest): Promise<Page<Comment>> {
    const found = await this.comments.aggregate<StoredComment>([
      { $match: { ancestorIds: commentId, listed: true, ...following(after, 'oldestFirst') } },
      ...oldestFirst(limit + 1),
    ]);
    const { items, more } = page(found, limit);
    return { items: items.map(toComment), more };
  }

  private async read({ articleId, limit, after }: ThreadPage): Promise<Page<Thread>> {
    const found = await this.comments.aggregate<StoredComment>([
      { $match: { articleId, level: 1, listed: true, ...following(after, 'newestFirst') } },
      { $sort: { postedAt: -1, _id: -1 } },
      { $limit: limit + 1 },
      { $project: COMMENT_PROJECTION },
    ]);
    const { items, more } = page(found, limit);
    const replies = await this.firstReplies(items.filter(hasListedReplies));
    return { items: items.map((comment) => toThread(comment, replies.get(comment._id) ?? [])), more };
  }

  /** By thread. Asked of those alone that have some: looking for none costs the database as much as finding a few. */
  private async firstReplies(threads: readonly StoredComment[]): Promise<Map<string, StoredComment[]>> {
    const { short = [], long = [] } = Object.groupBy(threads, (thread) => (fitsWhole(thread) ? 'short' : 'long'));
    const [whole, beginnings] = await Promise.all([this.allReplies(idsOf(short)), this.beginnings(idsOf(long))]);
    return new Map([...whole, ...beginnings]);
  }

  /** One search for all of them, at half the price of one for each. */
  private async allReplies(threadIds: readonly string[]): Promise<Map<string, StoredComment[]>> {
    if (threadIds.length === 0) return new Map();
    const found = await this.comments.aggregate<StoredComment>([
      { $match: { ancestorIds: { $in: threadIds }, listed: true } },
      { $sort: { postedAt: 1, _id: 1 } },
      { $project: COMMENT_PROJECTION },
    ]);
    return Map.groupBy(found, ({ threadId }) => threadId);
  }

  private async beginnings(threadIds: readonly string[]): Promise<Map<string, StoredComment[]>> {
    if (threadIds.length === 0) return new Map();
    const pipeline = [{ $match: { listed: true } }, ...oldestFirst(FIRST_REPLIES + 1)];
    const below = { from: this.comments.collection.name, localField: '_id', foreignField: 'ancestorIds', pipeline };
    const found = await this.comments.aggregate<StoredReplies>([
      { $match: { _id: { $in: threadIds } } },
      { $project: { _id: 1 } },
      { $lookup: { ...below, as: 'replies' } },
    ]);
    return new Map(found.map(({ _id, replies }) => [_id, replies]));
  }
}

const idsOf = (threads: readonly StoredComment[]): string[] => threads.map(({ _id }) => _id);

/** Gaps come on top of what is published, so there may be some more: few, as each has something published below it. */
function fitsWhole({ repliesPublished }: StoredComment): boolean {
  return repliesPublished <= FIRST_REPLIES;
}

/** What is listed below a thread is published, or a gap above something published. */
function hasListedReplies({ repliesPublished }: StoredComment): boolean {
  return repliesPublished > 0;
}

function oldestFirst(limit: number): [PipelineStage.Sort, PipelineStage.Limit, PipelineStage.Project] {
  return [{ $sort: { postedAt: 1, _id: 1 } }, { $limit: limit }, { $project: COMMENT_PROJECTION }];
}

/** Where a page starts. */
function following(after: Position | null, order: 'newestFirst' | 'oldestFirst') {
  return after ? beyond('postedAt', { at: after.postedAt, id: after.id }, order) : {};
}

function page<T>(found: readonly T[], limit: number): Page<T> {
  return { items: found.slice(0, limit), more: found.length > limit };
}

function toThread(comment: StoredComment, replies: readonly StoredComment[]): Thread {
  const { items, more } = page(replies, FIRST_REPLIES);
  return { comment: toComment(comment), replies: { items: items.map(toComment), more } };
}
