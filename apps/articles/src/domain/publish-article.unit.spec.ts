import { ArticleAlreadyPublished, ArticleIncomplete, ArticleNotPublished } from './articles.errors.js';
import { anArticle, aPublishedArticle } from './an-article.builder.js';
import { publish, unpublish } from './publish-article.js';

const NOW = new Date('2026-02-02T08:00:00.000Z');
const BY = { kind: 'account', id: 'ed' } as const;

describe('publish', () => {
  it('shows a draft to readers and publishes its text', () => {
    const { article, events } = publish(anArticle(), { by: BY }, NOW);

    expect(article).toMatchObject({ status: 'published', publishedAt: NOW, version: 1 });
    expect(events[0]).toMatchObject({
      definition: { type: 'news.article.published.v1' },
      data: {
        article: {
          status: 'published',
          publishedAt: NOW.toISOString(),
          content: { text: 'What happened\nThe river rose.' },
        },
        change: { by: BY },
      },
    });
  });

  it('keeps the date of the first publication', () => {
    const first = new Date('2025-01-01T00:00:00.000Z');
    const withdrawn = anArticle({ status: 'unpublished', publishedAt: first });

    expect(publish(withdrawn, { by: BY }, NOW).article.publishedAt).toEqual(first);
  });

  it('does not count as a change of the content', () => {
    expect(publish(anArticle(), { by: BY }, NOW).article.updatedAt).toEqual(anArticle().updatedAt);
  });

  it('refuses what is published already', () => {
    expect(() => publish(aPublishedArticle(), { by: BY }, NOW)).toThrow(ArticleAlreadyPublished);
  });

  it('names everything that is missing', () => {
    const bare = anArticle({ excerpt: '', html: '', primaryCategoryId: null, categoryIds: [] });

    const publishing = (): unknown => publish(bare, { by: BY }, NOW);

    expect(publishing).toThrow(ArticleIncomplete);
    expect(publishing).toThrow('the article needs excerpt, markdown, primaryCategoryId');
  });
});

describe('unpublish', () => {
  it('withdraws an article, and its text from its events', () => {
    const { article, events } = unpublish(aPublishedArticle(), { by: BY });

    expect(article).toMatchObject({ status: 'unpublished', publishedAt: aPublishedArticle().publishedAt });
    expect(events[0]).toMatchObject({
      definition: { type: 'news.article.unpublished.v1' },
      data: { article: { status: 'unpublished', content: null }, change: { by: BY } },
    });
  });

  it('refuses what readers do not see', () => {
    for (const status of ['draft', 'unpublished'] as const) {
      expect(() => unpublish(anArticle({ status }), { by: BY })).toThrow(ArticleNotPublished);
    }
  });
});
