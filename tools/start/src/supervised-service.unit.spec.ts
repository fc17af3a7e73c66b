import { failuresAfter, restartDelayMs as sut } from '#supervised-service.js';

describe('restartDelayMs', () => {
  it('grows with each death in a row, up to half a minute', () => {
    expect([1, 2, 3, 6, 7, 20].map(sut)).toEqual([500, 1_000, 2_000, 16_000, 30_000, 30_000]);
  });

  it('starts over after a service ran steadily', () => {
    expect([failuresAfter(5, 100), failuresAfter(5, 30_000)]).toEqual([6, 1]);
  });
});
