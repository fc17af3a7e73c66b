import { OutsideStream } from './stream.errors.js';
import { readStream as sut, type StreamRecord } from './read-stream.js';
import { streamRanges, type StreamSpan } from './stream-ranges.js';
import { aRecord, send } from '#fixtures/records.fixture.spec.js';
import { createTopics, freshPrefix, kafkaBrokers, testKafka, until } from '@broadsheet/testing';

describe('readStream', () => {
  let prefix: string;
  let topic: string;
  const connection = () => ({ brokers: kafkaBrokers(), prefix, clientId: 'reader', quiet: true });
  const read = async (span: Omit<StreamSpan, 'topics'>): Promise<string[]> => {
    const records: StreamRecord[] = [];
    const ranges = await streamRanges(connection(), { topics: ['news.note'], ...span });
    await sut(connection(), { ranges, read: (record) => void records.push(record) });
    return records.map(({ partition, offset }) => `${partition}/${offset}`).sort();
  };
  const sendTo = (partition: number, count: number) =>
    send(
      topic,
      Array.from({ length: count }, () => ({ ...aRecord(), partition })),
    );

  beforeEach(async () => {
    prefix = freshPrefix();
    [topic = ''] = await createTopics(prefix, ['news.note'], 2);
  });

  it('reads everything that was there, each record once, and ends', async () => {
    await sendTo(0, 3);
    await sendTo(1, 2);

    expect(await read({ from: 'beginning', to: 'end' })).toEqual(['0/0', '0/1', '0/2', '1/0', '1/1']);
  });

  it('reads one partition from a position', async () => {
    await sendTo(0, 3);
    await sendTo(1, 2);

    const from = { topic: 'news.note', partition: 0, offset: '1' };
    expect(await read({ from, to: 'end' })).toEqual(['0/1', '0/2']);
  });

  it('reads from a moment, and up to one', async () => {
    await sendTo(0, 2);
    const until = new Date(Date.now() + 1);
    await send(topic, [{ ...aRecord(), partition: 0, timestamp: String(until.getTime() + 1_000) }]);

    expect(await read({ from: until, to: 'end' })).toEqual(['0/2']);
    expect(await read({ from: 'beginning', to: until })).toEqual(['0/0', '0/1']);
  });

  it.each([
    ['an offset that is not there yet', { topic: 'news.note', partition: 0, offset: '7' }],
    ['a partition that the topic does not have', { topic: 'news.note', partition: 9, offset: '0' }],
  ])('refuses %s', async (_, from) => {
    await expect(streamRanges(connection(), { topics: ['news.note'], from, to: 'end' })).rejects.toThrow(OutsideStream);
  });

  it('continues with new records until it is stopped, and leaves no group behind', async () => {
    const stopping = new AbortController();
    const offsets: string[] = [];
    await sendTo(0, 1);
    const ranges = await streamRanges(connection(), { topics: ['news.note'], from: 'end', to: null });
    const reading = sut(connection(), {
      ranges,
      read: ({ offset }) => void offsets.push(offset),
      signal: stopping.signal,
    });
    await sendTo(0, 2);
    await until(() => offsets.length >= 2);
    stopping.abort();
    await reading;

    expect(offsets).toEqual(['1', '2']);
    const admin = testKafka().admin();
    await admin.connect();
    const { groups } = await admin.listGroups();
    await admin.disconnect();
    expect(groups.filter(({ groupId }) => groupId.startsWith(prefix))).toEqual([]);
  });

  it('ends where compaction has left nothing at the end of a range', async () => {
    await sendTo(0, 2);
    const ranges = [{ topic: 'news.note', partition: 0, from: 0n, to: 5n }];
    const offsets: string[] = [];

    await sut(connection(), { ranges, read: ({ offset }) => void offsets.push(offset) });

    expect(offsets).toEqual(['0', '1']);
  });

  it('ends with the error that its reader throws', async () => {
    await sendTo(0, 1);
    const ranges = [{ topic: 'news.note', partition: 0, from: 0n, to: 1n }];
    const read = () => Promise.reject(new Error('enough'));

    await expect(sut(connection(), { ranges, read })).rejects.toThrow('enough');
  });
});
