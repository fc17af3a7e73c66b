import { PostCommentUseCase } from './post-comment.use-case.js';
import { ArticleNotFound, ArticleNotKnownYet, ANONYMOUS } from '@broadsheet/contracts';
import type { CommentRepository, DecideNew } from '#domain/comment.repository.js';
import type { KnownArticleRepository } from '#domain/known-article.repository.js';
import { UuidIds } from '@broadsheet/platform';
import { FakeClock } from '@broadsheet/testing';

const article = { id: '01980000-0000-7000-8000-00000000000a', number: 7, slugs: ['a'], version: 1 };

function setUp(status: string | null) {
  const articles = { findPublishedSoon: () => Promise.resolve(status && { ...article, status }) };
  const comments = {
    add: (_: unknown, decide: DecideNew) => {
      const { comment } = decide(null, 12);
      const counts = { published: new Map([['native', 5]]), declared: [] };
      return Promise.resolve({ comment: { ...comment, version: 1 }, counts });
    },
  };
  const sut = new PostCommentUseCase(
    articles as unknown as KnownArticleRepository,
    comments as unknown as CommentRepository,
    new FakeClock(),
  );
  return (repeated = false) => {
    const creation = { id: new UuidIds().next(), repeated };
    return sut.run({ article: '7', text: 'Hello', guestName: 'Bob', caller: ANONYMOUS, creation });
  };
}

describe('PostCommentUseCase', () => {
  it('returns version and count', async () => {
    await expect(setUp('published')()).resolves.toMatchObject({ number: 12, version: 1, count: 5 });
  });

  it('posts nothing under what readers cannot see', async () => {
    await expect(setUp('unpublished')()).rejects.toThrow(ArticleNotFound);
    await expect(setUp('draft')()).rejects.toThrow(ArticleNotKnownYet);
    await expect(setUp(null)()).rejects.toThrow(ArticleNotKnownYet);
  });
});
