import { LatestArticles } from './latest-articles.js';
import { indexedArticle } from './indexed-states.js';
import { anArticleState } from '#domain/article-state.builder.js';
import fc from 'fast-check';

const minute = (number: number): string => new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString();

describe('LatestArticles', () => {
  it('are in order, of all and of any categories, whatever is added and removed', () => {
    const category: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd');
    const entry = fc.record({
      number: fc.integer({ min: 1, max: 1_000 }),
      time: fc.nat(20),
      categoryIds: fc.uniqueArray(category, { maxLength: 3 }),
      kept: fc.boolean(),
    });
    const entries = fc.uniqueArray(entry, { selector: ({ number }) => number, maxLength: 60, size: 'max' });
    fc.assert(
      fc.property(entries, fc.option(fc.uniqueArray(category), { nil: undefined }), (all, wanted) => {
        const articles = all.map(({ kept, time, ...given }) => ({
          kept,
          article: indexedArticle(anArticleState({ ...given, publishedAt: minute(time) }), 1),
        }));
        const sut = new LatestArticles();
        for (const { article } of articles) sut.add(article);
        for (const { article, kept } of articles) if (!kept) sut.remove(article);
        const expected = articles
          .filter(({ article, kept }) => kept && (!wanted || article.categoryIds.some((one) => wanted.includes(one))))
          .map(({ article }) => ({ id: article.id, time: article.publishedAt?.getTime() ?? 0 }))
          .sort((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1));
        expect(Array.from(sut.of(wanted && new Set(wanted)), ({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
    );
  });
});
