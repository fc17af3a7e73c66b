import { listTime } from './list-time.js';

describe('listTime', () => {
  it('is the same all through a minute, and another one in the next', () => {
    expect(listTime(new Date('2026-11-23T10:15:00.000Z'))).toEqual(new Date('2026-11-23T10:15:00Z'));
    expect(listTime(new Date('2026-11-23T10:15:59.999Z'))).toEqual(new Date('2026-11-23T10:15:00Z'));
    expect(listTime(new Date('2026-11-23T10:16:00.000Z'))).toEqual(new Date('2026-11-23T10:16:00Z'));
  });
});
