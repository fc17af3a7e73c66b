import { acceptLoss } from './accept-loss.js';
import { NoteReaders } from '#fixtures/note-readers.fixture.spec.js';
import { joined, problemsOf } from '#fixtures/note-service.fixture.spec.js';
import { aRecord, send } from '#fixtures/records.fixture.spec.js';
import { kafkaBrokers, testKafka, until } from '@broadsheet/testing';

const unavailable = () => Object.assign(new Error('connection refused'), { name: 'MongoServerSelectionError' });
const LOST = 'the records 1 to 2 are gone, and it had not read them';

describe('inspectGroup', () => {
  let readers: NoteReaders;
  beforeEach(async () => {
    readers = await NoteReaders.create();
  });
  afterEach(() => readers.close());

  const inFirst = (...subjects: string[]) =>
    send(
      readers.topic,
      subjects.map((subject) => ({ ...aRecord({ subject }), partition: 0 })),
    );
  /** What retention does, at once. */
  const deleteBefore = async (offset: string) => {
    const admin = testKafka().admin();
    await admin.connect();
    await admin.fetchTopicOffsets(readers.topic); // kafkajs deletes in topics only that it has looked at
    await admin.deleteTopicRecords({ topic: readers.topic, partitions: [{ partition: 0, offset }] });
    await admin.disconnect();
  };
  const accept = () => {
    const connection = { brokers: kafkaBrokers(), prefix: readers.prefix, clientId: 'ops' };
    return until(() => acceptLoss(connection, 'readers', 'news.note'), { what: 'a group without members' });
  };

  it('keeps a service from reading a topic with another number of partitions, and says so', async () => {
    const app = await readers.start(undefined, { partitions: 12 });

    const problem = await until(() => problemsOf(app)['consumers readers']?.includes('3 partitions instead of 12'));
    expect(problem).toBe(true);
    await inFirst('a');
    expect(readers.seen).toEqual([]);
  });

  it('keeps a service from reading over records that were gone before it read them, until an operator accepts it', async () => {
    const first = await readers.start();
    await inFirst('read');
    await until(() => readers.subjects.includes('read'));
    await readers.stop(first);
    await inFirst('gone', 'gone too', 'left');
    await deleteBefore('3');

    const app = await readers.start();
    await until(() => problemsOf(app)['consumers readers']?.includes(LOST));
    expect(problemsOf(app)['consumers readers']).toContain('ops -- consumers accept-loss readers news.note');
    expect(readers.subjects).toEqual(['read']);

    expect(await accept()).toMatchObject([{ partition: 0, committed: '1', low: '3' }]);
    await joined(app);
    await until(() => readers.subjects.includes('left'));
    expect(readers.subjects).toEqual(['read', 'left']);
  }, 40_000);

  it('stops a consumer that is running, before it reads over a hole', async () => {
    let isAway = true;
    let refused = 0;
    readers.react = (event) => {
      if (isAway && event.subject === 'gone') {
        refused += 1;
        throw unavailable();
      }
      readers.seen.push(event);
    };
    const app = await readers.start();
    await inFirst('read');
    await until(() => readers.subjects.includes('read'));
    await inFirst('gone', 'gone too', 'left');
    await until(() => refused > 0);
    await deleteBefore('3');
    isAway = false;

    await until(() => problemsOf(app)['consumers readers']?.includes(LOST), { deadlineMs: 30_000 });
    expect(readers.subjects).not.toContain('left');
    await accept();
    await until(() => readers.subjects.includes('left'), { deadlineMs: 20_000 });
  }, 90_000);
});
