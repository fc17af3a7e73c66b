import { startOfMinute } from './growing-list.js';

describe('startOfMinute', () => {
  it('is the same all through a minute, and another one in the next', () => {
    expect(startOfMinute(new Date('2026-11-23T10:15:00.000Z'))).toEqual(new Date('2026-11-23T10:15:00Z'));
    expect(startOfMinute(new Date('2026-11-23T10:15:59.999Z'))).toEqual(new Date('2026-11-23T10:15:00Z'));
    expect(startOfMinute(new Date('2026-11-23T10:16:00.000Z'))).toEqual(new Date('2026-11-23T10:16:00Z'));
  });
});
