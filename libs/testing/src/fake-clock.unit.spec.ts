import { FakeClock } from './fake-clock.js';

describe('FakeClock', () => {
  it('stands still until it is advanced', () => {
    const sut = new FakeClock('2026-03-01T10:00:00.000Z');
    const before = sut.now();
    sut.advance(1_500);
    expect([before.toISOString(), sut.now().toISOString()]).toEqual([
      '2026-03-01T10:00:00.000Z',
      '2026-03-01T10:00:01.500Z',
    ]);
  });
});
