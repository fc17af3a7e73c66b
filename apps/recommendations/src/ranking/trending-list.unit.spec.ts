import { anIndexOf } from './article-index.builder.js';
import { readPopularities } from './popularity.js';
import { trendingList } from './trending-list.js';
import { anArticleState, anId } from '#domain/article-state.builder.js';
import type { ArticleIndex } from './article-index.js';

const NOW = new Date('2026-01-02T00:00:00.000Z');
const inCategory = (number: number, category: number) =>
  anArticleState({ number, primaryCategoryId: anId(category), categoryIds: [anId(category)] });
const { r6 } = readPopularities(NOW);
const popular = (...numbers: number[]) => numbers.map((number, at) => ({ articleId: anId(number), r6: r6 - at }));
const numbers = (items: { id: string | null }[]) => items.map(({ id }) => Number(id?.slice(-12)));

const NOTHING = { pinnedIds: [], excludedIds: [] };
type Given = Partial<Parameters<typeof trendingList>[1]>;
const sut = (index: ArticleIndex, given: Given) =>
  trendingList(index, { popular: [], curated: NOTHING, now: NOW, limit: 5, ...given });

describe('trendingList', () => {
  it('is in the order of popularity, with the worth of its reads as score', () => {
    const items = sut(anIndexOf(inCategory(1, 901), inCategory(2, 902)), { popular: popular(2, 1) });
    expect(numbers(items)).toEqual([2, 1]);
    expect(items[0]).toMatchObject({ reason: 'trending', score: expect.closeTo(1, 9) as number });
  });

  it('has at most two of a category among its first five, and the others after them', () => {
    const index = anIndexOf(
      ...[1, 2, 3, 4].map((one) => inCategory(one, 901)),
      ...[5, 6, 7].map((one) => inCategory(one, one)),
    );
    const items = sut(index, { popular: popular(1, 2, 3, 4, 5, 6, 7), limit: 7 });
    expect(numbers(items)).toEqual([1, 2, 5, 6, 7, 3, 4]);
  });

  it('leaves withdrawn articles out and is filled up with the latest', () => {
    const index = anIndexOf(
      ...[1, 2, 3].map((one) => inCategory(one, 901)),
      anArticleState({ number: 4, status: 'unpublished' }),
    );
    const items = sut(index, { popular: popular(4, 1), limit: 3 });
    expect(numbers(items)).toEqual([1, 3, 2]);
    expect(items.map(({ reason }) => reason)).toEqual(['trending', 'fresh', 'fresh']);
  });

  it('begins with what is pinned, worth more than anything that is read, and lacks what is excluded', () => {
    const index = anIndexOf(...[1, 2, 3, 4, 5].map((one) => inCategory(one, one)));
    const curated = { pinnedIds: [anId(3), anId(1)], excludedIds: [anId(2), anId(5)] };
    const items = sut(index, { popular: popular(2, 1, 4), curated });
    expect(items.map(({ id, reason }) => [id, reason])).toEqual([
      [anId(3), 'pinned'],
      [anId(1), 'pinned'],
      [anId(4), 'trending'],
    ]);
    expect(items[1]?.score).toBeGreaterThan(items[2]?.score ?? Infinity);
  });

  it('mixes its head of what is left', () => {
    const index = anIndexOf(...[1, 2, 3, 4].map((one) => inCategory(one, 901)), inCategory(5, 5));
    const curated = { pinnedIds: [], excludedIds: [anId(1), anId(2)] };
    expect(numbers(sut(index, { popular: popular(1, 2, 3, 4, 5), curated }))).toEqual([3, 4, 5]);
  });

  it('of a category shows pins of that category only', () => {
    const index = anIndexOf(inCategory(1, 901), inCategory(2, 902), inCategory(3, 901));
    const curated = { pinnedIds: [anId(2), anId(1)], excludedIds: [] };
    const items = sut(index, { popular: popular(3), curated, categories: new Set([anId(901)]) });
    expect(numbers(items)).toEqual([1, 3]);
  });
});
