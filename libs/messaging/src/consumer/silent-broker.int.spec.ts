import { joined, problemsOf, warningsOf } from '#fixtures/note-service.fixture.spec.js';
import { NoteReaders } from '#fixtures/note-readers.fixture.spec.js';
import { OwnBroker } from '#fixtures/own-broker.fixture.spec.js';
import { aRecord } from '#fixtures/records.fixture.spec.js';
import { provisionTopics } from '#topics/provision-topics.js';
import { noteTopic } from '#fixtures/note-events.fixture.spec.js';
import { until } from '@broadsheet/testing';
import type { INestApplication } from '@nestjs/common';
import { Kafka, logLevel } from 'kafkajs';

describe('a consumer whose broker is silent', () => {
  let broker: OwnBroker;
  let readers: NoteReaders;
  let app: INestApplication;
  const deaths: unknown[] = [];
  const connection = () => ({ brokers: broker.brokers, prefix: readers.prefix, clientId: 'readers' });

  beforeEach(async () => {
    deaths.splice(0);
    broker = await OwnBroker.start();
    readers = new NoteReaders();
    const plan = { topics: [noteTopic], groups: [{ group: 'readers', topics: [noteTopic] }] };
    await provisionTopics(connection(), { ...plan, partitions: 3, replicationFactor: 1 });
    const onFatal = (error: unknown) => void deaths.push(error);
    app = await readers.start(broker.brokers, { hangAfterMs: 12_000, onFatal });
    await joined(app);
  }, 60_000);
  afterEach(async () => {
    await readers.close();
    await broker.close();
  }, 60_000);

  async function write(subject: string): Promise<void> {
    const kafka = new Kafka({ brokers: broker.brokers, logLevel: logLevel.NOTHING });
    const producer = kafka.producer({ allowAutoTopicCreation: false });
    await producer.connect();
    await producer.send({ topic: `${readers.prefix}news.note`, messages: [aRecord({ subject })] });
    await producer.disconnect();
  }

  it('stays ready, says for how long, and reads on when a frozen one thaws', async () => {
    broker.freeze();
    const warning = await until(() => warningsOf(app)['consumers readers'], { deadlineMs: 20_000 });
    expect(warning).toMatch(/Kafka has not answered for \d+ s/);
    expect(problemsOf(app)).toEqual({});
    broker.thaw();

    await until(() => Object.keys(warningsOf(app)).length === 0, { deadlineMs: 30_000, what: 'the warning to go' });
    await write('after');
    await until(() => readers.subjects.includes('after'), { deadlineMs: 20_000 });
    expect(deaths).toEqual([]);
  }, 90_000);

  it('joins again after one that was killed is back, and ends nothing meanwhile', async () => {
    await write('before');
    await until(() => readers.subjects.includes('before'));
    await broker.server.stop('SIGKILL');
    await until(() => warningsOf(app)['consumers readers']?.includes('has not answered'), { deadlineMs: 20_000 });
    await broker.server.start();
    await write('after');

    await until(() => readers.subjects.includes('after'), { deadlineMs: 40_000 });
    await until(() => Object.keys(warningsOf(app)).length === 0, { deadlineMs: 20_000, what: 'the warning to go' });
    expect([deaths, problemsOf(app)]).toEqual([[], {}]);
  }, 120_000);
});
