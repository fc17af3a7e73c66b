import { LateServer } from '#fixtures/late-server.fixture.spec.js';
import { NoteReaders } from '#fixtures/note-readers.fixture.spec.js';
import { joined, problemsOf } from '#fixtures/note-service.fixture.spec.js';
import { aRecord, send } from '#fixtures/records.fixture.spec.js';
import { kafkaBrokers, until } from '@broadsheet/testing';

describe('Joining', () => {
  let readers: NoteReaders;
  beforeEach(() => {
    readers = new NoteReaders();
  });
  afterEach(() => readers.close());

  it('says which topic is missing, and joins once it is there', async () => {
    const app = await readers.start();
    await until(() => JSON.stringify(problemsOf(app)).includes(`The topic ${readers.prefix}news.note is missing`));

    await readers.createTopics();
    await joined(app);
    await send(readers.topic, [aRecord()]);
    await until(() => readers.seen.length > 0);
  });

  it('says that the broker cannot be reached, and joins once it can', async () => {
    await readers.createTopics();
    const broker = await LateServer.reserve(kafkaBrokers()[0] ?? '');
    const app = await readers.start([broker.address]);
    await until(() => JSON.stringify(problemsOf(app)).includes('Kafka cannot be reached'));

    await broker.open();
    await joined(app);
    await send(readers.topic, [aRecord()]);
    await until(() => readers.seen.length > 0);
    broker.close();
  });

  it('gives up when the service closes, whatever is missing', async () => {
    const broker = await LateServer.reserve(kafkaBrokers()[0] ?? '');
    const app = await readers.start([broker.address]);
    await until(() => JSON.stringify(problemsOf(app)).includes('Kafka cannot be reached'));

    await expect(readers.stop(app)).resolves.toBeUndefined();
  });
});
