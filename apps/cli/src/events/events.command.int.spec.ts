import { CliProcess } from '#cli-process.fixture.spec.js';
import { jest } from '@jest/globals';
import { topics } from '@broadsheet/contracts';
import { createTopics, testKafka } from '@broadsheet/testing';
import type { Message } from 'kafkajs';
import { randomUUID } from 'node:crypto';

jest.setTimeout(60_000);

const id = (n: number): string => `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;

function aRead(n: number, version = 1): Message {
  const data = { activityId: id(n), readerId: 'reader-1', articleId: id(0), at: '2026-01-01T00:00:00.000Z' };
  const headers = {
    ce_specversion: '1.0',
    ce_id: randomUUID(),
    ce_source: '/recommendations',
    ce_type: 'news.activity.read.v1',
    ce_time: data.at,
    ce_subject: data.activityId,
    ce_aggregateversion: String(version),
    ce_correlationid: 'c',
    'content-type': 'application/json',
  };
  return { key: 'reader-1', value: JSON.stringify(data), headers };
}

async function send(topic: string, messages: Message[]): Promise<void> {
  const producer = testKafka().producer({ idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  await producer.send({ topic, messages });
  await producer.disconnect();
}

describe('events', () => {
  let sut: CliProcess;
  let activity: string;
  beforeEach(async () => {
    sut = new CliProcess();
    const names = Object.values(topics).map(({ name }) => name);
    await createTopics(sut.prefix, names, 2);
    activity = `${sut.prefix}news.activity`;
  });

  it('tail prints existing records, one readable line each, and ends', async () => {
    await send(activity, [aRead(1), { key: 'reader-1', value: 'junk\u001b[2J' }]);

    const { lines, status } = await sut.run('events', 'tail', '--from', 'beginning', '--until', 'now');

    expect(status).toBe(0);
    expect(lines).toEqual([
      expect.stringMatching(
        /^2026-01-01T00:00:00.000Z news\.activity\[\d]@0 news\.activity\.read\.v1 01980000-0000-7000-8000-000000000001 v1 \{/,
      ),
      expect.stringMatching(/news\.activity\[\d]@1 not readable: the header ce_type is missing$/),
    ]);
  });

  it('tail prints CloudEvents in structured mode, and only those that match', async () => {
    await send(activity, [aRead(1), aRead(2), { key: 'reader-1', value: 'junk' }]);
    const asked = ['--type', 'news.activity.*', '--subject', id(2), '--key', 'reader-1'];

    const { lines } = await sut.run('events', 'tail', '--from', 'beginning', '--until', 'now', '--ndjson', ...asked);

    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({
        specversion: '1.0',
        type: 'news.activity.read.v1',
        subject: id(2),
        aggregateversion: 1,
        kafkatopic: 'news.activity',
        kafkaoffset: '1',
        kafkakey: 'reader-1',
      }),
    ]);
  });

  it('tail continues with new records, and ends after --max', async () => {
    await send(activity, [aRead(1)]);
    const running = sut.run('events', 'tail', '--from', 'beginning', '--max', '3');
    await send(activity, [aRead(2), aRead(3), aRead(4)]);

    const { lines, status } = await running;
    expect(status).toBe(0);
    expect(lines).toHaveLength(3);
  });

  it('tail ends quietly when its pipe is closed', async () => {
    await send(
      activity,
      Array.from({ length: 2_000 }, (_, n) => aRead(n)),
    );

    const { lines, errors, status } = await sut.runUntilLine('events', 'tail', '--from', 'beginning', '--until', 'now');

    expect(lines.length).toBeGreaterThan(0);
    expect(errors).toBe('');
    expect(status).toBe(0);
  });

  it('verify finds nothing wrong with a sound stream', async () => {
    const twice = aRead(2);
    await send(activity, [aRead(1), twice, twice]);

    const { lines, status } = await sut.run('events', 'verify');

    expect(status).toBe(0);
    expect(lines.join('\n')).toContain('news.activity: 3 records, 2 subjects');
    expect(lines.join('\n')).toContain('1 duplicates');
    expect(lines.at(-1)).toMatch(/^verified 3 records in .*: 0 violations$/);
  });

  it('verify reports what is wrong and where, and ends with status 1', async () => {
    await send(activity, [aRead(1, 2), aRead(1, 1), { ...aRead(3), key: 'reader-2' }, { key: 'x', value: null }]);

    const { lines, errors, status } = await sut.run('events', 'verify', '--topic', 'news.activity', '--json');

    expect(status).toBe(1);
    expect(errors).toBe('The stream has 3 violations.\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      topic: 'news.activity',
      records: 4,
      violations: { invalid: 1, misfiled: 1, 'out-of-order': 1 },
    });
  });

  it.each([
    [['tail', '--topic', 'news.nothing'], 'There is no topic news.nothing'],
    [['tail', '--type', 'news.nothing.*'], 'No event type matches news.nothing.*'],
    [['tail', '--from', 'yesterday'], '"yesterday" is not beginning'],
    [['verify', '--from', 'news.activity:0:99'], 'news.activity[0] holds offsets from 0 up to, not including, 0.'],
  ])('%j is one sentence and status 1', async (args, message) => {
    const { errors, status } = await sut.run('events', ...args);

    expect(status).toBe(1);
    expect(errors).toContain(message);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
  });

  it('report an unavailable broker in one sentence', async () => {
    const { errors, status } = await new CliProcess('127.0.0.1:1').run('events', 'verify');

    expect(status).toBe(1);
    expect(errors).toMatch(
      /^Kafka at 127\.0\.0\.1:1 failed: .* Check that the broker is running and KAFKA_BROKERS is right\.\n$/,
    );
  });
});
