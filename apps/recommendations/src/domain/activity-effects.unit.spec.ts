import { ActivityEffects } from './activity-effects.js';
import type { ReaderActivity } from './activity.js';
import { anId } from './article-state.builder.js';
import { popularitiesOf } from '#ranking/popularity.js';
import fc from 'fast-check';

const NOW = Date.UTC(2026, 10, 2, 12);
const common = { readerId: 'reader-a', at: new Date(NOW), reportedAt: new Date(NOW) };
const KINDS = ['read', 'like', 'bookmark', 'follow', 'comment', 'dislike'] as const;
const MANY = 10_000;

function aDeed(kind: (typeof KINDS)[number], remembered = true): ReaderActivity {
  return { ...common, kind, articleId: anId(1), remembered };
}

function outcomeOf(activities: readonly ReaderActivity[]) {
  const sut = new ActivityEffects({ firstReads: [], reactions: [], profiles: new Map() });
  for (const activity of activities) sut.add(activity);
  const { gains = [], ...counts } = sut.gains.stats.get(anId(1)) ?? {};
  return { counts, popularity: popularitiesOf([...gains].sort((a, b) => a.weight - b.weight)), sut };
}

describe('ActivityEffects', () => {
  it('makes nothing more popular for what one reader repeats, in whatever order, with clearings in between', () => {
    const once = outcomeOf(KINDS.map((kind) => aDeed(kind)));
    const before = (ms: number): ReaderActivity => ({ ...common, kind: 'clearing', at: new Date(NOW - ms) });
    const one = fc.oneof(
      {
        weight: 9,
        arbitrary: fc.tuple(fc.constantFrom(...KINDS), fc.boolean()).map(([kind, known]) => aDeed(kind, known)),
      },
      { weight: 1, arbitrary: fc.integer({ min: -5, max: 1_000 }).map(before) },
    );
    const many = fc.array(one, { minLength: MANY, maxLength: MANY, size: 'max' });
    fc.assert(
      fc.property(many, (activities) => {
        const { counts, popularity } = outcomeOf(activities);
        expect(counts).toEqual(once.counts);
        expect(popularity).toEqual(once.popularity);
      }),
      { numRuns: 10 },
    );
  });

  it('pairs nothing a second time when it is read again', () => {
    const read = (article: number, minute: number): ReaderActivity => {
      return {
        ...common,
        kind: 'read',
        remembered: true,
        articleId: anId(article),
        at: new Date(NOW + minute * 60_000),
      };
    };
    const clearing = (minute: number): ReaderActivity => ({
      ...common,
      kind: 'clearing',
      at: new Date(NOW + minute * 60_000),
    });
    const { sut } = outcomeOf([read(1, 0), read(2, 1), clearing(2), read(1, 3), read(2, 4), clearing(5), read(2, 6)]);
    expect([...sut.reads.coReads.values()].map(({ inSittings }) => inSittings)).toEqual([1, 1]);
    expect([...sut.gains.stats.values()].map(({ coReaders }) => coReaders)).toEqual([1, 1]);
    expect(sut.profiles.of('reader-a').reads.map(({ article }) => article)).toEqual([anId(2)]);
    expect([...sut.reads.added.values()].map(({ reader }) => reader)).toEqual([undefined, 'reader-a']);
  });
});
