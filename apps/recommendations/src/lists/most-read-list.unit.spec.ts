import { anIndexOf } from '#ranking/article-index.builder.js';
import { EVERYTHING } from './list-scope.js';
import { mostReadList } from './most-read-list.js';
import { anArticleState, anId } from '#domain/article-state.builder.js';
import fc from 'fast-check';

const NOW = new Date('2026-01-02T00:00:00.000Z');
const STORY = 'meltwater of the glacier floods the valley and its villages';
const inCategory = (number: number, category: number, text = `alone${number}`) =>
  anArticleState({ number, text, primaryCategoryId: anId(category), categoryIds: [anId(category)] });
const read = (...numbers: number[]) => numbers.map((number, at) => ({ id: anId(number), score: 100 - at }));
const numbers = (items: { id: string | null }[]) => items.map(({ id }) => Number(id?.slice(-12)));

const TRENDING = { list: 'trending', scope: EVERYTHING, pinnedIds: [] } as const;
type Input = Parameters<typeof mostReadList>[1];
const sut = (index: ReturnType<typeof anIndexOf>, given: Partial<Input>) =>
  mostReadList(index, { ...TRENDING, mostRead: [], now: NOW, limit: 5, ...given });

describe('mostReadList', () => {
  it.each(['trending', 'popular'] as const)('is in the order given, with its scores, for the reason %s', (list) => {
    const items = sut(anIndexOf(inCategory(1, 901), inCategory(2, 902)), { list, mostRead: read(2, 1) });
    expect(numbers(items)).toEqual([2, 1]);
    const recommendationId = `${list}.${NOW.getTime() / 60_000}.1.${anId(2)}`;
    expect(items[0]).toMatchObject({ reason: list, score: 100, recommendationId });
  });

  it('has at most two of a category among its first five, and the others after them', () => {
    const index = anIndexOf(
      ...[1, 2, 3, 4].map((one) => inCategory(one, 901)),
      ...[5, 6, 7].map((one) => inCategory(one, one)),
    );
    const mostRead = read(1, 2, 3, 4, 5, 6, 7);
    expect(numbers(sut(index, { mostRead, limit: 7 }))).toEqual([1, 2, 5, 6, 7, 3, 4]);
    expect(numbers(sut(index, { mostRead, limit: 3 }))).toEqual([1, 2, 5]);
  });

  it('puts what nobody reads before a third of a category', () => {
    const index = anIndexOf(...[4, 5, 6].map((one) => inCategory(one, 901)), inCategory(1, 902), inCategory(2, 903));
    expect(numbers(sut(index, { mostRead: read(6, 5, 4) }))).toEqual([6, 5, 2, 1, 4]);
  });

  it('mixes no list of one category, and no articles without one', () => {
    const world = { ...EVERYTHING, categories: new Set([anId(901)]) };
    const index = anIndexOf(...[1, 2, 3].map((one) => inCategory(one, 901)), inCategory(4, 902));
    expect(numbers(sut(index, { mostRead: read(1, 2, 3, 4), scope: world }))).toEqual([1, 2, 3]);
    const none = anIndexOf(...[1, 2, 3, 4].map((number) => anArticleState({ number, text: `alone${number}` })));
    expect(numbers(sut(none, { mostRead: read(1, 2, 3) }))).toEqual([1, 2, 3, 4]);
  });

  it('begins with what is pinned, worth more than anything that is read', () => {
    const index = anIndexOf(...[1, 2, 3, 4, 5].map((one) => inCategory(one, one)));
    const scope = { leftOut: new Set([anId(2), anId(5)]) };
    const items = sut(index, { mostRead: read(2, 1, 4), pinnedIds: [anId(3), anId(1)], scope });
    expect(items.map(({ id, reason }) => [id, reason])).toEqual([
      [anId(3), 'pinned'],
      [anId(1), 'pinned'],
      [anId(4), 'trending'],
    ]);
    expect(items[1]?.score).toBeGreaterThan(items[2]?.score ?? Infinity);
  });

  it('of a category shows pins of that category only', () => {
    const index = anIndexOf(inCategory(1, 901), inCategory(2, 902), inCategory(3, 901));
    const scope = { ...EVERYTHING, categories: new Set([anId(901)]) };
    expect(numbers(sut(index, { mostRead: read(3), pinnedIds: [anId(2), anId(1)], scope }))).toEqual([1, 3]);
  });

  it('leaves withdrawn articles out and is filled up with the latest', () => {
    const index = anIndexOf(
      ...[1, 2, 3].map((one) => inCategory(one, 901)),
      anArticleState({ number: 4, status: 'unpublished' }),
    );
    const items = sut(index, { mostRead: read(4, 1), limit: 3 });
    expect(numbers(items)).toEqual([1, 3, 2]);
    expect(items.map(({ reason }) => reason)).toEqual(['trending', 'fresh', 'fresh']);
  });

  it('tells no story twice, unless nothing else is left', () => {
    const flood = (number: number) => ({ ...inCategory(number, 900 + number, STORY), title: 'Flood' });
    const index = anIndexOf(flood(1), flood(2), inCategory(3, 903), inCategory(4, 904));
    expect(numbers(sut(index, { mostRead: read(1, 2), limit: 3 }))).toEqual([1, 4, 3]);
    expect(numbers(sut(index, { mostRead: read(1, 2), limit: 4 }))).toEqual([1, 4, 3, 2]);
  });

  it('is as long as asked for while enough fits its scope, whatever is read', () => {
    const made = fc.record({
      category: fc.integer({ min: 1, max: 3 }),
      story: fc.constantFrom('flood', 'harbour'),
      german: fc.boolean(),
    });
    const asked = fc.record({
      limit: fc.integer({ min: 1, max: 12 }),
      left: fc.integer({ min: 0, max: 3 }),
      german: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(made, { maxLength: 12 }), asked, (all, { limit, left, german }) => {
        const articles = all.map(({ category, story, german: de }, at) => ({
          ...inCategory(at + 1, 900 + category, STORY.replace('floods', story)),
          title: story,
          language: de ? 'de-AT' : 'en',
        }));
        const leftOut = new Set(Array.from({ length: left }, (_, at) => anId(at + 1)));
        const scope = { ...EVERYTHING, leftOut, language: german ? 'de' : undefined };
        const ids = sut(anIndexOf(...articles), { mostRead: read(3, 1, 2, 7), scope, limit }).map(({ id }) => id);
        const fitting = articles.filter(({ id, language }) => !leftOut.has(id) && (!german || language === 'de-AT'));
        expect(ids).toHaveLength(Math.min(limit, fitting.length));
        expect(new Set(ids).size).toBe(ids.length);
        expect(fitting.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
      }),
    );
  });
});
