import { LiveTail, type TailStart } from './live-tail.js';
import type { Position } from '#kafka/position.js';
import { committedOffsets } from '#kafka/topic-offsets.js';
import { aRecord, send } from '#fixtures/records.fixture.spec.js';
import { activityReadV1, topics } from '@broadsheet/contracts';
import { UuidIds } from '@broadsheet/platform';
import { createTopics, freshPrefix, kafkaBrokers, testKafka, until } from '@broadsheet/testing';

const ids = new UuidIds();
const anActivity = (dwellSeconds: number) => {
  const data = {
    activityId: ids.next(),
    readerId: 'reader-1',
    articleId: ids.next(),
    at: '2026-01-01T00:00:00.000Z',
    dwellSeconds,
  };
  return aRecord({ type: activityReadV1.type, key: 'reader-1', subject: data.activityId, data: JSON.stringify(data) });
};
const dwellOf = (event: { data: unknown }) => (event.data as { dwellSeconds: number }).dwellSeconds;

describe('LiveTail', () => {
  let prefix: string;
  let topic: string;
  let sut: LiveTail;
  let received: number[];
  let positions: Position[];
  const start = (from: TailStart['from']) =>
    sut.start({
      topics: [topics.activity],
      from,
      handle: (event, position) => {
        received.push(dwellOf(event));
        positions.push(position);
      },
    });

  beforeEach(async () => {
    prefix = freshPrefix();
    sut = new LiveTail({ brokers: kafkaBrokers(), prefix, clientId: 'tail', service: 'readers' });
    received = [];
    positions = [];
    [topic = ''] = await createTopics(prefix, ['news.activity'], 1);
  });
  afterEach(() => sut.stop());

  it('receives from the end exactly the events after it is positioned', async () => {
    await send(topic, [1, 2].map(anActivity));
    start('end');
    await sut.whenPositioned();
    expect(sut.problem).toBeNull();

    await send(topic, [3, 4].map(anActivity));
    await until(() => received.length >= 2);
    expect(received).toEqual([3, 4]);
    expect(positions[0]).toEqual({ topic: 'news.activity', partition: 0, offset: '2' });
  });

  it('receives from given offsets exactly the rest, and is positioned afterwards', async () => {
    await send(topic, [1, 2, 3, 4].map(anActivity));
    start(new Map([['news.activity', new Map([[0, '2']])]]));
    expect(sut.problem).not.toBeNull();

    await sut.whenPositioned();
    expect(received).toEqual([3, 4]);
  });

  it('receives from a moment the events that were stored then and later', async () => {
    await send(topic, [1, 2].map(anActivity));
    const moment = new Date(Date.now() + 10);
    await until(() => Date.now() > moment.getTime());
    await send(topic, [3, 4].map(anActivity));
    start(moment);

    await sut.whenPositioned();
    expect(received).toEqual([3, 4]);
  });

  it('says what hinders it while it cannot start', async () => {
    sut = new LiveTail({ brokers: kafkaBrokers(), prefix: `${prefix}not-here.`, clientId: 'tail', service: 'readers' });
    start('end');

    await until(() => sut.problem?.includes('does not host this topic-partition'));
  });

  it('receives the events that a durable group has not committed', async () => {
    const connection = { brokers: kafkaBrokers(), prefix, clientId: 'tail' };
    await send(topic, [1, 2, 3].map(anActivity));
    await commit(`${prefix}recommendations`, topic, '1');

    start(await committedOffsets(connection, 'recommendations', [topics.activity]));

    await sut.whenPositioned();
    expect(received).toEqual([2, 3]);
  });

  it('receives every event where a durable group has committed nothing', async () => {
    const connection = { brokers: kafkaBrokers(), prefix, clientId: 'tail' };
    await send(topic, [1, 2].map(anActivity));

    start(await committedOffsets(connection, 'nobody', [topics.activity]));

    await sut.whenPositioned();
    expect(received).toEqual([1, 2]);
  });

  it('skips records that it cannot decode and events whose handler throws', async () => {
    const failing: number[] = [];
    sut.start({
      topics: [topics.activity],
      from: 'end',
      handle: (event) => {
        failing.push(dwellOf(event));
        throw new Error('no');
      },
    });
    await sut.whenPositioned();
    await send(topic, [{ ...anActivity(1), value: '{' }, anActivity(2), anActivity(3)]);

    await until(() => failing.length >= 2);
    expect(failing).toEqual([2, 3]);
  });

  it('starts before its topic exists', async () => {
    prefix = freshPrefix();
    sut = new LiveTail({ brokers: kafkaBrokers(), prefix, clientId: 'tail', service: 'readers' });
    start('end');
    [topic = ''] = await createTopics(prefix, ['news.activity'], 1);

    await sut.whenPositioned();
    await send(topic, [anActivity(1)]);
    await until(() => received.length > 0);
  });

  it('restarts when it hangs while the broker answers, and receives the pending event again', async () => {
    sut = new LiveTail({ brokers: kafkaBrokers(), prefix, clientId: 'tail', service: 'readers', hangAfterMs: 6_000 });
    const met: number[] = [];
    sut.start({
      topics: [topics.activity],
      from: 'end',
      handle: (event) => {
        met.push(dwellOf(event));
        return met.length === 1 ? new Promise<void>(() => undefined) : undefined;
      },
    });
    await sut.whenPositioned();
    await send(topic, [anActivity(1), anActivity(2)]);

    await until(() => met.length >= 3, { deadlineMs: 40_000 });
    expect(met).toEqual([1, 1, 2]);
  }, 60_000);

  it('leaves no group behind', async () => {
    start('end');
    await sut.whenPositioned();
    await sut.stop();

    const admin = testKafka().admin();
    await admin.connect();
    const { groups } = await admin.listGroups();
    await admin.disconnect();
    expect(groups.filter(({ groupId }) => groupId.startsWith(prefix))).toEqual([]);
  });
});

async function commit(groupId: string, topic: string, offset: string): Promise<void> {
  const admin = testKafka().admin();
  await admin.connect();
  await admin.setOffsets({ groupId, topic, partitions: [{ partition: 0, offset }] });
  await admin.disconnect();
}
