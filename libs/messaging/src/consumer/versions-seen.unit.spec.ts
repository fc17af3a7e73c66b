import { VersionsSeen } from './versions-seen.js';

describe('VersionsSeen', () => {
  it('answers the newest version seen before', () => {
    const sut = new VersionsSeen(100);

    expect([sut.see('a', 1), sut.see('a', 5), sut.see('a', 3), sut.see('a', 6)]).toEqual([undefined, 1, 5, 5]);
  });

  it('keeps what was seen last within its bound, and says when it no longer knows all', () => {
    const sut = new VersionsSeen(10);
    for (let subject = 0; subject < 9; subject += 1) sut.see(`s${subject}`, 1);
    expect(sut.complete).toBe(true);
    for (let subject = 9; subject < 30; subject += 1) sut.see(`s${subject}`, 1);

    expect(sut.complete).toBe(false);
    expect(sut.see('s0', 2)).toBeUndefined();
    expect(sut.see('s29', 2)).toBe(1);
  });

  it('does not drop what is seen again and again', () => {
    const sut = new VersionsSeen(10);
    const seen = Array.from({ length: 100 }, (_, at) => [sut.see(`s${at}`, 1), sut.see('often', at + 1)][1]);

    expect(seen).toEqual([undefined, ...Array.from({ length: 99 }, (_, at) => at + 1)]);
  });

  it('begins anew when it is told to forget', () => {
    const sut = new VersionsSeen(2);
    for (const subject of ['a', 'b', 'c']) sut.see(subject, 1);

    sut.forget();

    expect([sut.complete, sut.see('c', 1)]).toEqual([true, undefined]);
  });
});
