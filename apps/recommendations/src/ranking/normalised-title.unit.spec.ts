import { normalisedTitle as sut } from './normalised-title.js';

describe('normalisedTitle', () => {
  it.each([
    ['The Tense Dynamics', 'the  tense dynamics '],
    ['One’s “Own” House', `One's "own" house`],
    ['Rice – that floats', 'Rice-that floats'],
    ['Wait…', 'Wait...'],
    ['A\u00a0Border', 'A Border'],
  ])('takes “%s” and “%s” for one', (a, b) => {
    expect(sut(a)).toBe(sut(b));
  });

  it('distinguishes different titles', () => {
    expect(sut('Vesk meltwater peaks')).not.toBe(sut('Vesk meltwater peaked'));
  });
});
