import { anArticle } from '#domain/an-article.builder.js';
import type { ArticleChange } from '#domain/article.js';
import type { ArticleRepository } from '#domain/article.repository.js';
import { PublishArticleUseCase } from './publish-article.use-case.js';
import { FakeClock } from '@broadsheet/testing';

const BY = { kind: 'account', id: 'ed' } as const;

describe('PublishArticleUseCase', () => {
  it('publishes the version that the caller saw, at the time it is', async () => {
    const saved: ArticleChange[] = [];
    const draft = anArticle({ version: 4 });
    const answer = { id: draft.id, number: 1, slug: 'the-river-rose', status: 'published', version: 5 } as const;
    const articles: Pick<ArticleRepository, 'get' | 'save'> = {
      get: (reference, expectedVersion) => {
        expect([reference, expectedVersion]).toEqual([{ kind: 'number', number: 1 }, 4]);
        return Promise.resolve(draft);
      },
      save: (change) => {
        saved.push(change);
        return Promise.resolve(answer);
      },
    };
    const clock = new FakeClock('2026-02-02T08:00:00.000Z');
    const sut = new PublishArticleUseCase(articles as ArticleRepository, clock);

    expect(await sut.run({ article: { kind: 'number', number: 1 }, expectedVersion: 4, by: BY })).toBe(answer);
    expect(saved[0]?.article).toMatchObject({ status: 'published', publishedAt: clock.now(), version: 4 });
  });
});
