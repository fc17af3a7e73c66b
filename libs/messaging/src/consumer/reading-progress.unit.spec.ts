import { ReadingProgress } from './reading-progress.js';
import type { Batch, KafkaMessage } from 'kafkajs';

const T = 1_000_000;
const batch = (offsets: number[], highWatermark: number) =>
  ({
    topic: 't',
    partition: 0,
    highWatermark: String(highWatermark),
    messages: offsets.map((n) => ({ offset: String(n), timestamp: String(T + n * 1000) }) as KafkaMessage),
  }) as unknown as Batch;
const at = (offset: number) => ({ topic: 't', partition: 0, offset: String(offset) });
const standing = (committed: string, low: string, end: string) => [{ topic: 't', partition: 0, committed, low, end }];

describe('ReadingProgress', () => {
  let sut: ReadingProgress;
  beforeEach(() => {
    sut = new ReadingProgress();
    sut.assign({ t: [0] });
  });
  const lag = (now: number) => sut.lags(now).map(({ events, seconds }) => [events, seconds]);

  it('says nothing of a partition of which it knows nothing', () => {
    expect(lag(T)).toEqual([]);
  });

  it('is not behind where the group stands at the end', () => {
    sut.applyStandings(standing('9', '0', '9'), T);
    expect(lag(T + 60_000)).toEqual([[0, 0]]);
  });

  it('begins at the first record where the group has committed nothing', () => {
    sut.applyStandings(standing('-1', '4', '9'), T);
    expect([sut.next.get('t|0'), lag(T)]).toEqual(['4', [[5, 0]]]);
  });

  it('counts from the oldest record that is not handled', () => {
    sut.begin(batch([3, 4, 6], 10));
    expect(lag(T + 10_000)).toEqual([[7, 7]]);
    sut.handled(at(3));
    expect(lag(T + 10_000)).toEqual([[6, 6]]);
    sut.handled(at(4));
    expect(lag(T + 10_000)).toEqual([[5, 4]]);
  });

  it('is not behind once every record is handled, and is again when more are known', () => {
    sut.begin(batch([3], 4));
    sut.handled(at(3));
    sut.end(at(3));
    expect(lag(T + 60_000)).toEqual([[0, 0]]);
    sut.applyStandings(standing('4', '0', '6'), T);
    expect(lag(T + 60_000)[0]?.[0]).toBe(2);
  });

  it('knows for how long a record has been in its handler', () => {
    expect(sut.handlingMs).toBe(0);
    sut.begin(batch([3], 4));
    expect(sut.handlingMs).toBeGreaterThanOrEqual(0);
    sut.end(at(3));
    expect(sut.handlingMs).toBe(0);
  });

  it('drops the partitions of another member', () => {
    sut.begin(batch([3], 4));
    sut.assign({});
    sut.handled(at(3));
    expect([lag(T), [...sut.next]]).toEqual([[], []]);
  });
});
