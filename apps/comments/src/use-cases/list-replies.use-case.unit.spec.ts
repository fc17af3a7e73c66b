import { ListRepliesUseCase } from './list-replies.use-case.js';
import { aComment, aReplyTo } from '#domain/a-comment.builder.js';
import { CommentNotFound } from '#domain/comments.errors.js';
import type { Comment } from '#domain/comment.js';
import type { CommentRepository } from '#domain/comment.repository.js';
import type { KnownArticleRepository } from '#domain/known-article.repository.js';
import type { ThreadRepository } from '#domain/thread.repository.js';

function setUp(comment: Comment | null, status = 'published') {
  const comments = { find: () => Promise.resolve(comment) } as unknown as CommentRepository;
  const articles = { find: () => Promise.resolve({ status }) } as unknown as KnownArticleRepository;
  const page = { items: comment ? [aReplyTo(comment)] : [], more: true };
  const threads = { replies: () => Promise.resolve(page) } as unknown as ThreadRepository;
  const sut = new ListRepliesUseCase(comments, articles, threads);
  return () => sut.run({ commentId: aComment().id, limit: 1 });
}

describe('ListRepliesUseCase', () => {
  it('returns the replies, and where the next page starts', async () => {
    const { items, next } = await setUp(aComment({ repliesPublished: 2 }))();
    expect(items).toHaveLength(1);
    expect(next).not.toBeNull();
  });

  it('returns the replies below a gap', async () => {
    await expect(setUp(aComment({ status: 'deleted', repliesPublished: 1 }))()).resolves.toBeDefined();
  });

  it.each([
    ['what is not there', null, 'published'],
    ['a rejected comment without replies', aComment({ status: 'rejected' }), 'published'],
    ['a withdrawn article', aComment(), 'unpublished'],
  ])('knows nothing of %s', async (_name, comment, status) => {
    await expect(setUp(comment, status)()).rejects.toThrow(CommentNotFound);
  });
});
