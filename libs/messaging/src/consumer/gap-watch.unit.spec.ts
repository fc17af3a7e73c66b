import { GapWatch } from './gap-watch.js';
import type { ReceivedRecord } from './slice.js';
import type { Decoded } from '#kafka/decode-record.codec.js';
import { gaps } from '#metrics.js';

let topics = 0;

describe('GapWatch', () => {
  let topic: string;
  let sut: GapWatch;
  beforeEach(() => {
    topics += 1;
    topic = `news.note-${topics}`;
    sut = new GapWatch('readers', new Set([topic]));
  });

  const received = (offset: number, version: number, subject = 'a', partition = 0): ReceivedRecord => ({
    record: { key: null, value: null, timestamp: '1' },
    position: { topic, partition, offset: String(offset) },
    decoded: { kind: 'event', event: { subject, version } } as Decoded,
  });
  const counted = async () => (await gaps.get()).values.find(({ labels }) => labels.topic === topic)?.value ?? 0;

  it('takes the first version of a subject for granted in the middle of a partition', async () => {
    sut.note(received(50, 7));
    sut.note(received(51, 8));

    expect(await counted()).toBe(0);
  });

  it('misses the versions before the first in a partition that it reads from its first record', async () => {
    sut.note(received(0, 1));
    sut.note(received(1, 3, 'b'));

    expect(await counted()).toBe(1);
  });

  it('counts a gap once, however often its record comes again', async () => {
    for (const version of [1, 3, 3, 2, 4]) sut.note(received(9, version));

    expect(await counted()).toBe(1);
  });

  it('forgets everything at a rebalance', async () => {
    sut.note(received(0, 1));
    sut.forget();
    sut.note(received(9, 5));

    expect(await counted()).toBe(0);
  });

  it('reads of a record that is skipped no more than its headers, and believes no nonsense', async () => {
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

  it('leaves alone topics that have gaps by nature', async () => {
    const other = new GapWatch('readers', new Set(['another']));
    for (const version of [1, 9]) other.note(received(9, version));

    expect(await counted()).toBe(0);
  });
});
