import { createTopics, freshPrefix, readTopic as sut, testKafka } from './index.js';

describe('readTopic', () => {
  it('reads keys, values, tombstones and headers from the beginning of a topic', async () => {
    const [topic = ''] = await createTopics(freshPrefix(), ['news'], 1);
    const producer = testKafka().producer();
    await producer.connect();
    await producer.send({
      topic,
      messages: [
        { key: 'a', value: 'first', headers: { ce_type: 'x.v1' } },
        { key: 'b', value: null },
      ],
    });
    await producer.disconnect();
    const records = await sut(topic, { atLeast: 2 });
    expect(records.map(({ key, value, headers }) => ({ key, value, headers }))).toEqual([
      { key: 'a', value: 'first', headers: { ce_type: 'x.v1' } },
      { key: 'b', value: null, headers: {} },
    ]);
  });

  it('reads to the end, over many fetches', async () => {
    const [topic = ''] = await createTopics(freshPrefix(), ['long'], 2);
    const producer = testKafka().producer();
    await producer.connect();
    const large = 'x'.repeat(400_000);
    for (let n = 0; n < 12; n += 1) await producer.send({ topic, messages: [{ key: String(n), value: large }] });
    await producer.disconnect();
    expect(await sut(topic)).toHaveLength(12);
  });

  it('waits for nothing where the minimum is zero', async () => {
    const [topic = ''] = await createTopics(freshPrefix(), ['empty'], 1);
    expect(await sut(topic, { atLeast: 0 })).toEqual([]);
  });

  it('rejects at the deadline, naming the topic', async () => {
    const [topic = ''] = await createTopics(freshPrefix(), ['silent'], 1);
    await expect(sut(topic, { deadlineMs: 300 })).rejects.toThrow(`1 records in ${topic}`);
  });
});
