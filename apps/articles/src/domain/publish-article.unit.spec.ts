import { ArticleAlreadyPublished, ArticleIncomplete } from './articles.errors.js';
import { anArticle, aPublishedArticle } from './an-article.builder.js';
import { publish as sut } from './publish-article.js';

const NOW = new Date('2026-02-02T08:00:00.000Z');
const BY = { kind: 'account', id: 'ed' } as const;

describe('publish', () => {
  it('shows a draft to readers and tells its text', () => {
    const { article, events } = sut(anArticle(), { by: BY }, NOW);

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

    expect(sut(withdrawn, { by: BY }, NOW).article.publishedAt).toEqual(first);
  });

  it('does not count as a change of the content', () => {
    expect(sut(anArticle(), { by: BY }, NOW).article.updatedAt).toEqual(anArticle().updatedAt);
  });

  it('refuses what is published already', () => {
    expect(() => sut(aPublishedArticle(), { by: BY }, NOW)).toThrow(ArticleAlreadyPublished);
  });

  it('names everything that is missing', () => {
    const bare = anArticle({ excerpt: '', html: '', primaryCategoryId: null, categoryIds: [] });

    const publishing = (): unknown => sut(bare, { by: BY }, NOW);

    expect(publishing).toThrow(ArticleIncomplete);
    expect(publishing).toThrow('the article needs excerpt, markdown, primaryCategoryId');
  });
});
