import { anIndexOf } from './article-index.builder.js';
import { latestList } from './latest-list.js';
import { anArticleState, anId } from '#domain/article-state.builder.js';

const now = new Date('2026-01-01T00:03:00.000Z');
const curated = { pinnedIds: [anId(1), anId(3), anId(2)], excludedIds: [anId(5)] };
const index = anIndexOf(
  anArticleState({ number: 1, categoryIds: [anId(901)] }),
  anArticleState({ number: 2, status: 'unpublished' }),
  anArticleState({ number: 3, categoryIds: [anId(902)] }),
  ...[4, 5, 6].map((number) => anArticleState({ number, categoryIds: [anId(901)] })),
);

describe('latestList', () => {
  it('begins with the pins that are published, in their order, and lacks what is excluded', () => {
    const items = latestList(index, { curated, now, limit: 5 });
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
    const items = latestList(index, { categories: new Set([anId(902)]), curated, now, limit: 5 });
    expect(items.map(({ id }) => id)).toEqual([anId(3)]);
  });

  it('is no longer than asked for, pins included', () => {
    expect(latestList(index, { curated, now, limit: 1 }).map(({ id }) => id)).toEqual([anId(1)]);
  });
});
