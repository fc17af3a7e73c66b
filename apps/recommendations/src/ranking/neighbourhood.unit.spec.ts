import { nearness } from './neighbourhood.js';
import { PeerReads } from './peer-reads.js';
import type { PastRead } from '#domain/reader-profile.js';

const NOW = new Date('2026-11-02T12:00:00Z');
const read = (article: string, daysAgo = 0): PastRead => {
  return { article, at: new Date(NOW.getTime() - daysAgo * 86_400_000), inSitting: false };
};

describe('nearness', () => {
  const of = (
    own: string[],
    {
      peers,
      histories,
      readers = {},
    }: Record<'peers', Record<string, string[]>> &
      Record<'histories', Record<string, PastRead[]>> & { readers?: Record<string, number> },
  ) =>
    nearness(
      new PeerReads().around({
        ...{
          read: own,
          peersOf: new Map(Object.entries(peers)),
          histories: new Map(Object.entries(histories)),
          now: NOW,
        },
      }),
      (id) => readers[id] ?? 1,
    );

  it('sums what those who read the same have read, the newest read counting most', () => {
    const near = of(['new', 'old'], {
      peers: { new: ['u'], old: ['u', 'v'] },
      histories: { u: [read('x'), read('new')], v: [read('x'), read('y')] },
    });
    expect(near.get('x')?.score).toBeCloseTo((1 + 2 * 0.9) / 3, 12);
    expect(near.get('y')?.score).toBeCloseTo(0.9 / 3, 12);
  });

  it('says because of which article: the one that adds most', () => {
    const near = of(['new', 'old'], {
      peers: { new: ['u'], old: ['u', 'v'] },
      histories: { u: [read('x')], v: [read('x')] },
    });
    expect(near.get('x')?.because).toBe('old');
  });

  it('counts a read half after ninety days, not at all after two weeks, and less what all read', () => {
    const histories = { u: [read('x'), read('z'), read('y', 9), read('old', 14.1)] };
    const near = of(['a'], { peers: { a: ['u'] }, histories, readers: { z: 28 } });
    const x = near.get('x')?.score ?? 0;
    expect(near.get('y')?.score).toBeCloseTo(x * 2 ** -0.1, 12);
    expect(near.has('old')).toBe(false);
    expect(near.get('z')?.score).toBeCloseTo(x / 2, 12);
  });

  it('counts less through an article that all read', () => {
    const given = { peers: { a: ['u'] }, histories: { u: [read('x')] } };
    const through = (readers: number) => of(['a'], { ...given, readers: { a: readers } }).get('x')?.score ?? 0;
    expect(through(4)).toBeCloseTo(through(1) / 2, 12);
  });

  it('leaves out what the reader has read', () => {
    const near = of(['a', 'b'], { peers: { a: ['u'] }, histories: { u: [read('b'), read('x')] } });
    expect([...near.keys()]).toEqual(['x']);
  });
});
