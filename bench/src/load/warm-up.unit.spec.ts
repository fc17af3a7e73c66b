import { isWarm as sut } from './warm-up.js';

describe('isWarm', () => {
  it.each([
    ['nothing is known', [], false],
    ['too little is known', [500, 500, 500, 500, 500], false],
    ['each window is a little faster', [500, 520, 540, 560, 580, 600], false],
    ['it has been slower at first only', [300, 500, 800, 900, 900, 900, 910, 890, 900], true],
    ['it wavers', [900, 700, 850, 800, 900, 760], true],
  ])('when %s: %j is %s', (_name, rates, warm) => {
    expect(sut(rates)).toBe(warm);
  });
});
