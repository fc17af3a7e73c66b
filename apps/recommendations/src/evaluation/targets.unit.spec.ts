import type { ActivityLine } from './activity-log.js';
import { spread, targetsOf } from './targets.js';

const START = Date.UTC(2026, 0, 1);

/** Two readers who read other things, so often that later reads are in the last fifth. */
const before: ActivityLine[] = Array.from({ length: 90 }, (_, n) => line(n % 2 ? 'x' : 'y', `old-${n}`, n));

function line(reader: string, article: string, minute: number, type: ActivityLine['type'] = 'read'): ActivityLine {
  return { type, reader, article, at: new Date(START + minute * 60_000) };
}

describe('targetsOf', () => {
  it('asks for first reads of what somebody else has read, of readers who have read something', () => {
    const activities = [
      ...before,
      line('a', 'one', 100), // nobody has read it before
      line('b', 'one', 101), // b has read nothing yet: only known as a reader from here on
      line('b', 'two', 200), // nobody has read it
      line('a', 'two', 300), // asked for
      line('a', 'two', 301), // not the first
      line('b', 'old-1', 302, 'like'), // no read
      line('b', 'old-1', 303), // asked for
    ];
    const { personal, related } = targetsOf(activities);
    const listed = personal.map(({ reader, article, slice }) => `${reader} ${article} ${slice}`);
    expect(listed).toEqual(['a two test', 'b old-1 test']);
    expect(related).toEqual([]);
  });

  it('asks what is read within half an hour after another article', () => {
    const activities = [
      ...before,
      line('a', 'old-1', 1_000),
      line('a', 'old-2', 1_030),
      line('b', 'old-3', 2_000),
      line('b', 'old-4', 2_031),
    ];
    const { related } = targetsOf(activities);
    expect(related.map(({ seed, article }) => [seed, article])).toEqual([['old-1', 'old-2']]);
  });

  it('asks nothing of the first seven tenths, and tunes on the next', () => {
    const activities = Array.from({ length: 100 }, (_, n) => line(n % 2 ? 'x' : 'y', `both-${n >> 1}`, n * 60));
    const { personal } = targetsOf(activities);
    expect(personal.map(({ at, slice }) => `${at} ${slice}`).slice(0, 6)).toEqual([
      ...['71 tuning', '73 tuning', '75 tuning', '77 tuning', '79 tuning', '81 test'],
    ]);
  });
});

describe('spread', () => {
  const targets = Array.from({ length: 10 }, (_, at) => {
    return { at, slice: 'test' as const, reader: 'r', article: 'a' };
  });

  it.each([
    [3, [0, 4, 7]],
    [10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [99, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])('keeps at most %i, from everywhere', (most, kept) => {
    expect(spread(targets, most).map(({ at }) => at)).toEqual(kept);
  });
});
