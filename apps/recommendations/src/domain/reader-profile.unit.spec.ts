import { dislikedBy, EMPTY_PROFILE, type Opinion, withOpinion as sut } from './reader-profile.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 2, 12, minute));
const opinion = (article: string, kind: Opinion['kind'], minute: number): Opinion => ({
  article,
  kind,
  at: at(minute),
});

describe('withOpinion', () => {
  it('takes the newer of two, and the like of two at once, in whatever order they come', () => {
    for (const [a, b, disliked] of [
      [opinion('a', 'like', 1), opinion('a', 'dislike', 2), ['a']],
      [opinion('a', 'dislike', 1), opinion('a', 'like', 2), []],
      [opinion('a', 'dislike', 1), opinion('a', 'like', 1), []],
    ] as const) {
      expect(dislikedBy(sut(sut(EMPTY_PROFILE, a), b))).toEqual(disliked);
      expect(dislikedBy(sut(sut(EMPTY_PROFILE, b), a))).toEqual(disliked);
    }
  });

  it('keeps the newest two hundred of a kind, and no like pushes a dislike out', () => {
    const dislikes = Array.from({ length: 210 }, (_, n) => opinion(`d${n}`, 'dislike', n));
    const likes = Array.from({ length: 300 }, (_, n) => opinion(`l${n}`, 'like', 500 + n));
    const memory = [...dislikes, ...likes].reduce(sut, EMPTY_PROFILE);
    expect(memory.opinions).toHaveLength(400);
    expect(dislikedBy(memory)).toEqual(Array.from({ length: 200 }, (_, n) => `d${209 - n}`));
    expect(sut(memory, opinion('d0', 'dislike', 0))).toBe(memory);
  });
});
