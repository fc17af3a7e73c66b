import type { Comment } from './comment.js';

/** A published thread by default, for tests. */
export function aComment(given: Partial<Comment> = {}): Comment {
  const id = given.id ?? '01980000-0000-7000-8000-000000000001';
  return {
    id,
    number: 1,
    articleId: '01980000-0000-7000-8000-00000000000a',
    parentId: null,
    threadId: id,
    ancestorIds: [],
    provider: 'native',
    status: 'published',
    authorId: null,
    authorName: 'Grace',
    text: 'First of all: thank you.',
    postedAt: new Date('2026-01-01T12:00:00.000Z'),
    sourceId: null,
    repliesPublished: 0,
    version: 1,
    ...given,
  };
}

/** A published reply right below `parent`. */
export function aReplyTo(parent: Comment, given: Partial<Comment> = {}): Comment {
  const { id: parentId, articleId, threadId, ancestorIds } = parent;
  const place = { articleId, parentId, threadId, ancestorIds: [...ancestorIds, parentId] };
  return aComment({ id: '01980000-0000-7000-8000-000000000002', number: 2, ...place, ...given });
}
