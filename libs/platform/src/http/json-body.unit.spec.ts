import { isDeeperThan } from './json-body.js';

describe('isDeeperThan', () => {
  it.each([
    ['[[[1]]]', 3, false],
    ['[[[[1]]]]', 3, true],
    ['{"a":{"b":[{}]}}', 4, false],
    ['{"a":{"b":[{}]}}', 3, true],
    ['[1],[2],[[3]]', 2, false],
    ['"[[[[[["', 1, false],
    ['["\\"[[[[","{{{{\\\\"]', 1, false],
    ['["\\\\",[[1]]]', 2, true],
    ['', 0, false],
    ['"', 0, false],
    [']]]][[', 2, false],
  ])('looks at %s', (text, most, expected) => {
    expect(isDeeperThan(most, text)).toBe(expected);
  });

  it.each(['[', '{"a":', '[{"a":'])('stops early in 100 KB of %s', (piece) => {
    let looked = 0;
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const watched = {
      length: text.length,
      charCodeAt: (at: number) => {
        looked += 1;
        return text.charCodeAt(at);
      },
    };
    expect(isDeeperThan(32, watched as unknown as string)).toBe(true);
    expect(looked).toBeLessThan(500);
  });
});
