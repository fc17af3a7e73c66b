import { anIndexOf } from './article-index.builder.js';
import { gainedPopularities } from './popularity.js';
import { trendingList as sut } from './trending-list.js';
import { anArticleState, anId } from '#domain/article-state.builder.js';

const NOW = new Date('2026-01-02T00:00:00.000Z');
const inCategory = (number: number, category: number) =>
  anArticleState({ number, primaryCategoryId: anId(category), categoryIds: [anId(category)] });
const { r6 } = gainedPopularities({ at: NOW, weight: 1 });
const popular = (...numbers: number[]) => numbers.map((number, at) => ({ articleId: anId(number), r6: r6 - at }));
const numbers = (items: { id: string | null }[]) => items.map(({ id }) => Number(id?.slice(-12)));

describe('trendingList', () => {
  it('is in the order of popularity, with the worth of its reads as score', () => {
    const items = sut(anIndexOf(inCategory(1, 901), inCategory(2, 902)), {
      popular: popular(2, 1),
      now: NOW,
      limit: 5,
    });
    expect(numbers(items)).toEqual([2, 1]);
    expect(items[0]).toMatchObject({ reason: 'trending', score: expect.closeTo(1, 9) as number });
  });

  it('has at most two of a category among its first five, and the others after them', () => {
    const index = anIndexOf(
      ...[1, 2, 3, 4].map((one) => inCategory(one, 901)),
      ...[5, 6, 7].map((one) => inCategory(one, one)),
    );
    const items = sut(index, { popular: popular(1, 2, 3, 4, 5, 6, 7), now: NOW, limit: 7 });
    expect(numbers(items)).toEqual([1, 2, 5, 6, 7, 3, 4]);
  });

  it('leaves withdrawn articles out and is filled up with the latest', () => {
    const index = anIndexOf(
      ...[1, 2, 3].map((one) => inCategory(one, 901)),
      anArticleState({ number: 4, status: 'unpublished' }),
    );
    const items = sut(index, { popular: popular(4, 1), now: NOW, limit: 3 });
    expect(numbers(items)).toEqual([1, 3, 2]);
    expect(items.map(({ reason }) => reason)).toEqual(['trending', 'fresh', 'fresh']);
  });
});
