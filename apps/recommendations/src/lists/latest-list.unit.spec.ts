import { anIndexOf } from '#ranking/article-index.builder.js';
import { latestList } from './latest-list.js';
import { EVERYTHING, scopeOf } from './list-scope.js';
import { anArticleState, anId } from '#domain/article-state.builder.js';

const OF_ALL = { scope: EVERYTHING, pinnedIds: [] };
const NOW = new Date('2026-01-01T00:05:00.000Z');
const STORY = 'meltwater of the glacier floods the valley and its villages';
const WORLD = { id: anId(901), name: 'World', slug: 'world', path: '/world', parentId: null };
const EUROPE = { id: anId(902), name: 'Europe', slug: 'europe', path: '/world/europe', parentId: WORLD.id };
const numbers = (items: { id: string | null }[]) => items.map(({ id }) => Number(id?.slice(-12)));

describe('latestList', () => {
  it('is the newest first, each with its freshness and an id of its place', () => {
    const index = anIndexOf(...[1, 2].map((number) => anArticleState({ number, text: `alone${number}` })));
    const items = latestList(index, { ...OF_ALL, now: NOW, limit: 5 });
    expect(numbers(items)).toEqual([2, 1]);
    expect(items[1]).toMatchObject({
      score: expect.closeTo(2 ** (-4 / 60 / 24), 12) as number,
      recommendationId: `latest.${NOW.getTime() / 60_000}.2.${anId(1)}`,
    });
  });

  it('tells a story again only where nothing else is left', () => {
    const index = anIndexOf(
      anArticleState({ number: 1, text: 'football' }),
      ...[2, 3, 4].map((number) => anArticleState({ number, title: 'Flood', text: STORY })),
    );
    const list = (limit: number) => numbers(latestList(index, { ...OF_ALL, now: NOW, limit }));
    expect(list(2)).toEqual([4, 1]);
    expect(list(5)).toEqual([4, 1, 3, 2]);
  });

  it('is full where there are more than enough, and all tell one story', () => {
    const all = Array.from({ length: 600 }, (_, at) => anArticleState({ number: at + 1, title: 'Flood', text: STORY }));
    const items = latestList(anIndexOf(...all), { ...OF_ALL, now: NOW, limit: 50 });
    expect(numbers(items).slice(0, 3)).toEqual([600, 599, 598]);
    expect(items).toHaveLength(50);
  });

  it.each([
    [{ category: WORLD.id }, [3, 2]],
    [{ category: '/world' }, [3, 2]],
    [{ category: 'world/europe' }, [3]],
    [{ category: 'europe' }, []],
    [{ language: 'de' }, [4, 2]],
    [{ language: 'd' }, []],
    [{ category: 'world', language: 'de' }, [2]],
    [{ exclude: [anId(4), anId(1)] }, [3, 2]],
  ])('holds what is asked for: %j', (asked, expected) => {
    const index = anIndexOf(
      anArticleState({ number: 1, text: 'one' }),
      anArticleState({ number: 2, text: 'two', language: 'de', categoryIds: [WORLD.id] }),
      anArticleState({ number: 3, text: 'three', language: 'en-GB', categoryIds: [EUROPE.id] }),
      anArticleState({ number: 4, text: 'four', language: 'de-AT' }),
    );
    index.putTree({ nodes: [WORLD, EUROPE], version: 1 });
    const scope = scopeOf(index, { exclude: [], ...asked });
    expect(numbers(latestList(index, { scope, pinnedIds: [], now: NOW, limit: 5 }))).toEqual(expected);
  });

  describe('as editors have it', () => {
    const pinnedIds = [anId(1), anId(3), anId(2)];
    const index = anIndexOf(
      anArticleState({ number: 1, text: 'one', categoryIds: [anId(901)] }),
      anArticleState({ number: 2, text: 'two', status: 'unpublished' }),
      anArticleState({ number: 3, text: 'three', categoryIds: [anId(902)] }),
      ...[4, 5, 6].map((number) => anArticleState({ number, text: `alone${number}`, categoryIds: [anId(901)] })),
    );
    const scope = { leftOut: new Set([anId(5)]) };

    it('begins with the pins that are published, in their order, and lacks what is left out', () => {
      const items = latestList(index, { scope, pinnedIds, now: NOW, limit: 5 });
      expect(items.map(({ id, reason }) => [id, reason])).toEqual([
        [anId(1), 'pinned'],
        [anId(3), 'pinned'],
        [anId(6), 'fresh'],
        [anId(4), 'fresh'],
      ]);
      const scores = items.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it('of a category shows pins of that category only', () => {
      const narrow = { ...scope, categories: new Set([anId(902)]) };
      expect(numbers(latestList(index, { scope: narrow, pinnedIds, now: NOW, limit: 5 }))).toEqual([3]);
    });

    it('is no longer than asked for, pins included', () => {
      expect(numbers(latestList(index, { scope, pinnedIds, now: NOW, limit: 1 }))).toEqual([1]);
    });
  });
});
