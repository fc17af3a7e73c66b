import { GapDetector, VersionsSeen } from './gap-detector.js';
import type { ReceivedRecord } from './slice.js';
import type { Decoded } from '#kafka/decode-record.codec.js';
import { gaps } from '#metrics.js';

let topics = 0;

describe('GapDetector', () => {
  let topic: string;
  let sut: GapDetector;
  beforeEach(() => {
    topics += 1;
    topic = `news.note-${topics}`;
    sut = new GapDetector('readers', new Set([topic]));
  });

  const received = (offset: number, version: number, subject = 'a', partition = 0): ReceivedRecord => ({
    record: { key: null, value: null, timestamp: '1' },
    position: { topic, partition, offset: String(offset) },
    decoded: { kind: 'event', event: { subject, version } } as Decoded,
  });
  const counted = async () => (await gaps.get()).values.find(({ labels }) => labels.topic === topic)?.value ?? 0;

  it('accepts the first version of a subject in the middle of a partition', async () => {
    sut.note(received(50, 7));
    sut.note(received(51, 8));

    expect(await counted()).toBe(0);
  });

  it('misses the versions before the first in a partition that it reads from its first record', async () => {
    sut.note(received(0, 1));
    sut.note(received(1, 3, 'b'));

    expect(await counted()).toBe(1);
  });

  it('counts a gap once, however often its record is delivered', async () => {
    for (const version of [1, 3, 3, 2, 4]) sut.note(received(9, version));

    expect(await counted()).toBe(1);
  });

  it('drops everything at a rebalance', async () => {
    sut.note(received(0, 1));
    sut.forget();
    sut.note(received(9, 5));

    expect(await counted()).toBe(0);
  });

  it('reads only the headers of a skipped record, and ignores invalid ones', async () => {
    const skipped = (offset: number, version: string): ReceivedRecord => ({
      ...received(offset, 0),
      record: {
        ...{ key: null, value: null, timestamp: '1' },
        headers: { ce_subject: Buffer.from('a'), ce_aggregateversion: Buffer.from(version) },
      },
      decoded: { kind: 'skipped', type: 'news.note.framed.v1' },
    });
    for (const version of ['1', 'NaN', '-4', '1e999', '', '2', '4']) sut.note(skipped(9, version));

    expect(await counted()).toBe(1);
  });

  it('ignores topics that are not kept for ever', async () => {
    const other = new GapDetector('readers', new Set(['another']));
    for (const version of [1, 9]) other.note(received(9, version));

    expect(await counted()).toBe(0);
  });
});

describe('VersionsSeen', () => {
  it('returns the newest version seen before', () => {
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

  it('starts again after `forget`', () => {
    const sut = new VersionsSeen(2);
    for (const subject of ['a', 'b', 'c']) sut.see(subject, 1);

    sut.forget();

    expect([sut.complete, sut.see('c', 1)]).toEqual([true, undefined]);
  });
});
