import { coReadWeight } from './co-read.js';
import { nearness } from './neighbourhood.js';
import type { CoRead } from '#domain/popularity.repository.js';

const NOW = new Date('2026-11-02T12:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const by = (articleId: string, ...times: Date[]): CoRead => ({ articleId, c90: coReadWeight(times) });

describe('nearness', () => {
  const of = (read: string[], beside: Record<string, CoRead[]>, readers: Record<string, number> = {}) =>
    nearness({ read, beside: new Map(Object.entries(beside)), readersOf: (id) => readers[id] ?? 1, now: NOW });

  it('sums what is read beside each article, the newest read counting most', () => {
    const near = of(['new', 'old'], { new: [by('x', NOW)], old: [by('x', NOW), by('y', NOW, NOW)] });
    const one = 1 / Math.sqrt(1 * 1 + 4);
    expect(near.get('x')?.score).toBeCloseTo(one + 0.9 * one, 12);
    expect(near.get('y')?.score).toBeCloseTo(2 * 0.9 * one, 12);
  });

  it('says because of which article: the one that adds most', () => {
    const near = of(['new', 'old'], { new: [by('x', NOW)], old: [by('x', NOW, NOW)] });
    expect(near.get('x')?.because).toBe('old');
  });

  it('counts readers in common half after ninety days, and less between articles that all read', () => {
    const near = of(['a'], { a: [by('x', NOW), by('y', daysAgo(90)), by('z', NOW)] }, { z: 96 });
    const x = near.get('x')?.score ?? 0;
    expect(near.get('y')?.score).toBeCloseTo(x / 2, 12);
    expect(near.get('z')?.score).toBeCloseTo(1 / 10, 12);
  });

  it('leaves out what the reader has read', () => {
    expect([...of(['a', 'b'], { a: [by('b', NOW), by('x', NOW)] }).keys()]).toEqual(['x']);
  });
});
