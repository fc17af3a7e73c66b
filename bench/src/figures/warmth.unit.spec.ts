import { isWarm as sut } from './warmth.js';

describe('isWarm', () => {
  it.each([
    ['nothing is known', [], false],
    ['too little is known', [500, 500], false],
    ['each window is faster', [500, 700, 900], false],
    ['the last window is faster again', [500, 700, 700, 900], false],
    ['two windows are no faster', [500, 900, 880, 930], true],
    ['it is wavering', [900, 700, 850], true],
  ])('when %s: %j is %s', (_name, rates, warm) => {
    expect(sut(rates)).toBe(warm);
  });
});
