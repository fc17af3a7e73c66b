import { noteTextErasedV1, noteWrittenV1 } from '#fixtures/note-events.fixture.spec.js';
import type { Notes } from '#fixtures/notes.fixture.spec.js';
import { aPublisher, aRelay, NoteRelay, nothingWaits } from '#fixtures/relays.fixture.spec.js';
import { createTopics, readTopic, type TopicRecord, until } from '@broadsheet/testing';

const versionsOf = (records: readonly TopicRecord[], id: string) =>
  records
    .filter(({ headers }) => headers['ce_subject'] === id)
    .map(({ headers }) => Number(headers['ce_aggregateversion']));

describe('Relay', () => {
  let notes: Notes;
  let prefix: string;
  let sut: NoteRelay;
  beforeEach(async () => {
    sut = await NoteRelay.open();
    ({ notes, prefix } = sut);
  });
  afterEach(() => sut.close());

  it('publishes what was written as a CloudEvent, and empties the outbox', async () => {
    const [topic = ''] = await createTopics(prefix, ['news.note']);
    sut.start();
    await notes.insert('a', 'hello');

    const [record] = await readTopic(topic);
    expect(record).toMatchObject({ key: 'a', value: '{"noteId":"a","text":"hello"}' });
    expect(record?.headers).toMatchObject({
      ce_specversion: '1.0',
      ce_type: 'news.note.written.v1',
      ce_source: '/notes',
      ce_subject: 'a',
      ce_aggregateversion: '1',
      'content-type': 'application/json',
    });
    await until(() => nothingWaits(notes));
    expect(await notes.stored('a')).not.toHaveProperty('outbox');
  });

  it('publishes an erasure as a tombstone', async () => {
    const [, topic = ''] = await createTopics(prefix, ['news.note', 'news.note-text']);
    const events = [noteWrittenV1.draft({ noteId: 'a', text: '' }), noteTextErasedV1.draft('a')];
    await notes.writer.insert(notes.model, { id: 'a', state: { text: '' }, events });
    sut.start();

    const [record] = await readTopic(topic);
    expect(record).toMatchObject({ key: 'a', value: null });
    expect(record?.headers['ce_type']).toBe('news.note-text.erased.v1');
  });

  it('keeps the order of each aggregate under fifty concurrent writers', async () => {
    const [topic = ''] = await createTopics(prefix, ['news.note']);
    sut.start();
    const write = async (id: string) => {
      await notes.insert(id);
      for (let version = 1; version < 10; version += 1) await notes.update(id, version, `text ${version}`);
    };
    const ids = Array.from({ length: 50 }, (_, n) => `n${n}`);
    await Promise.all(ids.map(write));

    await until(() => nothingWaits(notes));
    const records = await readTopic(topic, { atLeast: 500 });
    expect(records).toHaveLength(500);
    for (const id of ids) expect(versionsOf(records, id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('deletes a one-shot document once all of its events are published', async () => {
    const [topic = ''] = await createTopics(prefix, ['news.note']);
    const events = ['x', 'y'].map((noteId) => noteWrittenV1.draft({ noteId, text: '' }));
    await notes.writer.insertOneShot(notes.model, { id: 'intake', events });
    sut.start();

    const records = await readTopic(topic, { atLeast: 2 });
    // Each once by its id: while a new topic's partitions get their leaders, one may be sent again.
    const versionById = new Map(records.map(({ headers }) => [headers['ce_id'], headers['ce_aggregateversion']]));
    expect([...versionById.values()]).toEqual(['1', '1']);
    await until(async () => (await notes.stored('intake')) === null);
  });

  it('starts before its topic exists, and publishes once it does', async () => {
    sut.start();
    await notes.insert('a');
    const [topic = ''] = await createTopics(prefix, ['news.note']);

    expect(await readTopic(topic)).toHaveLength(1);
  });

  it('hands over to another relay when it stops', async () => {
    const [topic = ''] = await createTopics(prefix, ['news.note']);
    sut.start();
    await notes.insert('a');
    await until(() => nothingWaits(notes));
    const other = aRelay(notes, prefix, { leaseMs: 60_000, publisher: aPublisher(prefix) });
    other.start();
    await sut.stop();
    await notes.insert('b');

    expect(await readTopic(topic, { atLeast: 2 })).toHaveLength(2);
    await other.stop();
  });
});
