import { personalScores, type PersonalSignals } from './personal-score.js';
import { popularitiesOf } from './popularity.js';

const NOW = new Date('2026-11-02T12:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
const just = (at: Date) => ({ at, weight: 1 });

function aCandidate(given: Partial<PersonalSignals>): PersonalSignals {
  return { id: 'a', popularities: undefined, near: 0, publishedAt: hoursAgo(24), ...given };
}

describe('personalScores', () => {
  it('adds signals in log space', () => {
    const read = [hoursAgo(1), hoursAgo(6)];
    const candidate = aCandidate({ popularities: popularitiesOf(read.map(just)), near: 2, publishedAt: hoursAgo(10) });
    const other = aCandidate({ id: 'b', near: 4 });
    const [score] = personalScores([candidate, other], NOW);
    const worth = (halfLife: number) => 2 ** (-1 / halfLife) + 2 ** (-6 / halfLife) + 0.001;
    const expected =
      0.2 * Math.log(worth(1)) + 0.4 * Math.log(worth(6)) + 0.1 * Math.log(worth(24)) - 0.3 * Math.log(worth(336));
    expect(score?.score).toBeCloseTo(expected + 1.6 * Math.log(1 + 10 * 0.5) - 0.6 * Math.log(10), 9);
  });

  it('holds an article of this minute for no newer than one of a quarter of an hour', () => {
    const [now, soon] = personalScores(
      [0, 0.25].map((hours) => aCandidate({ publishedAt: hoursAgo(hours) })),
      NOW,
    );
    expect(now?.score).toBe(soon?.score);
  });

  it.each([
    ['near', aCandidate({ near: 1 })],
    ['popular', aCandidate({ popularities: popularitiesOf(Array.from({ length: 400 }, () => just(hoursAgo(2)))) })],
    ['fresh', aCandidate({ publishedAt: hoursAgo(0) })],
  ] as const)('names what lifts an article most: %s', (signal, candidate) => {
    const { gains } = personalScores([candidate], NOW)[0] ?? { gains: { near: 0, popular: 0, fresh: 0 } };
    expect(gains[signal]).toBe(Math.max(...Object.values(gains)));
  });
});
