import type { PendingAggregate } from './outbox-collection.js';
import { MongoOutboxCollection } from './mongo-outbox-collection.js';
import type { Notes } from '#fixtures/notes.fixture.spec.js';
import { NoteRelay, nothingWaits } from '#fixtures/relays.fixture.spec.js';
import { createTopics, readTopic, testKafka, until } from '@broadsheet/testing';

describe('Sweep', () => {
  let notes: Notes;
  let prefix: string;
  let sut: NoteRelay;
  beforeEach(async () => {
    sut = await NoteRelay.open();
    ({ notes, prefix } = sut);
  });
  afterEach(() => sut.close());

  it('sends what was sent but not removed again, with the same id, and nothing else', async () => {
    const [topic = ''] = await createTopics(prefix, ['news.note']);
    await sut.replace({ collections: [new DiesBeforeMarking(notes)] });
    await notes.insert('a');
    sut.start();
    await readTopic(topic);
    await sut.replace();
    sut.start();

    await until(() => nothingWaits(notes));
    const records = await readTopic(topic, { atLeast: 2 });
    expect(new Set(records.map(({ headers }) => headers['ce_id'])).size).toBe(1);
  });

  it('removes later what it published when the database did not respond, and sends it once', async () => {
    const [topic = ''] = await createTopics(prefix, ['news.note']);
    await sut.replace({ collections: [new FailsToMarkOnce(notes.model as never)] });
    sut.start();
    await notes.insert('a');

    await until(() => nothingWaits(notes));
    await notes.insert('b');
    expect((await readTopic(topic, { atLeast: 2 })).map(({ key }) => key).sort()).toEqual(['a', 'b']);
  });

  it('lets a stale leader remove only what it published', async () => {
    await createTopics(prefix, ['news.note']);
    const stale = new MongoOutboxCollection(notes.model as never);
    await notes.insert('a');
    const seen: PendingAggregate[] = [];
    for await (const aggregate of stale.pending()) seen.push(aggregate);
    await notes.update('a', 1, 'written while it was frozen');

    await stale.mark(seen);

    expect((await notes.stored('a'))?.outbox).toMatchObject([{ version: 2 }]);
    expect(await nothingWaits(notes)).toBe(false);
    sut.start();
    await until(() => nothingWaits(notes));
  });

  it('blocks only the aggregate whose record the broker refuses', async () => {
    const topic = `${prefix}news.note`;
    await createNarrowTopic(topic);
    await notes.insert('small-1');
    await notes.insert('large', 'x'.repeat(20_000));
    await notes.insert('small-2');
    sut.start();

    await until(() => nothingWaits(notes));
    const records = await readTopic(topic, { atLeast: 2 });
    expect(records.map(({ key }) => key).sort()).toEqual(['small-1', 'small-2']);
    expect(await notes.stored('large')).toMatchObject({
      outboxBlocked: expect.stringContaining('refuses') as string,
      outbox: [{}],
    });
  });
});

class FailsToMarkOnce extends MongoOutboxCollection {
  private failed = false;

  override async mark(published: readonly PendingAggregate[]): Promise<void> {
    if (this.failed) return super.mark(published);
    this.failed = true;
    throw new Error('the database does not answer');
  }
}

class DiesBeforeMarking extends MongoOutboxCollection {
  constructor(notes: Notes) {
    super(notes.model as never);
  }

  override mark(): Promise<void> {
    return Promise.reject(new Error('killed'));
  }
}

async function createNarrowTopic(topic: string): Promise<void> {
  const admin = testKafka().admin();
  await admin.connect();
  const configEntries = [{ name: 'max.message.bytes', value: '10000' }];
  await admin.createTopics({
    waitForLeaders: false,
    topics: [{ topic, numPartitions: 1, replicationFactor: 1, configEntries }],
  });
  await admin.disconnect();
}
