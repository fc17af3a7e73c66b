import type { CommentDocument } from './comment.schema.js';
import { isListed, levelOf, type Comment } from '#domain/comment.js';
import type { StateOf } from '@broadsheet/messaging';

/** What is read of a comment: everything but its outbox, and what only indexes need. */
export const COMMENT_FIELDS = {
  number: 1,
  articleId: 1,
  parentId: 1,
  threadId: 1,
  ancestorIds: 1,
  provider: 1,
  status: 1,
  authorId: 1,
  authorName: 1,
  text: 1,
  postedAt: 1,
  sourceId: 1,
  repliesPublished: 1,
  version: 1,
} as const;

export type StoredComment = Omit<Comment, 'id'> & { readonly _id: string };

export function toComment({ _id: id, ...rest }: StoredComment): Comment {
  return { id, ...rest };
}

export function toState(comment: Comment): StateOf<CommentDocument> {
  const { number, articleId, parentId, threadId, provider, status, authorId, authorName } = comment;
  const { ancestorIds, text, postedAt, sourceId, repliesPublished } = comment;
  return {
    ...{ number, articleId, parentId, threadId, provider, status, authorId, authorName },
    ...{ text, postedAt, sourceId, repliesPublished },
    ancestorIds: [...ancestorIds],
    level: levelOf(comment),
    listed: isListed(comment),
  };
}
