import { ArticleNotPublished } from './articles.errors.js';
import { anArticle, aPublishedArticle } from './an-article.builder.js';
import { unpublish as sut } from './unpublish-article.js';

const BY = { kind: 'account', id: 'ed' } as const;

describe('unpublish', () => {
  it('withdraws an article, and its text from its events', () => {
    const { article, events } = sut(aPublishedArticle(), { by: BY });

    expect(article).toMatchObject({ status: 'unpublished', publishedAt: aPublishedArticle().publishedAt });
    expect(events[0]).toMatchObject({
      definition: { type: 'news.article.unpublished.v1' },
      data: { article: { status: 'unpublished', content: null }, change: { by: BY } },
    });
  });

  it('refuses what readers do not see', () => {
    for (const status of ['draft', 'unpublished'] as const) {
      expect(() => sut(anArticle({ status }), { by: BY })).toThrow(ArticleNotPublished);
    }
  });
});
