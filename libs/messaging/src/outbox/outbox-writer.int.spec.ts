import { AggregateMissing, OutboxFull, VersionConflict } from './outbox.errors.js';
import { noteTextErasedV1, noteTextV1, noteWrittenV1 } from '#fixtures/note-events.fixture.spec.js';
import { Notes } from '#fixtures/notes.fixture.spec.js';
import { inTransaction } from '@broadsheet/mongo';
import { runInContext } from '@broadsheet/platform';
import type { OutboxWriter } from './outbox-writer.js';

describe('OutboxWriter', () => {
  let notes: Notes;
  let sut: OutboxWriter;
  beforeAll(async () => {
    notes = await Notes.open();
    sut = notes.writer;
  });
  afterAll(() => notes.close());

  const written = (noteId: string, text = 'x') => noteWrittenV1.draft({ noteId, text });

  it('saves state and events in one document', async () => {
    const version = await sut.insert(notes.model, {
      id: 'a',
      state: { text: 'x' },
      events: [written('a'), noteTextV1.draft({ noteId: 'a', text: 'x' })],
    });

    expect(version).toBe(1);
    expect(await notes.stored('a')).toMatchObject({
      text: 'x',
      version: 1,
      outbox: [
        { type: 'news.note.written.v1', topic: 'news.note', key: 'a', subject: 'a', version: 1 },
        { type: 'news.note-text.written.v1', topic: 'news.note-text', version: 1 },
      ],
    });
  });

  it('counts a version for each fact, and none for a companion', async () => {
    await notes.insert('b');

    const version = await sut.update(notes.model, {
      id: 'b',
      expectedVersion: 1,
      set: { text: 'y', mark: 'z' },
      events: [written('b'), noteTextErasedV1.draft('b'), written('b')],
    });

    const stored = await notes.stored('b');
    expect(version).toBe(3);
    expect(stored).toMatchObject({ text: 'y', mark: 'z', version: 3 });
    expect(stored?.outbox?.map((record) => record.version)).toEqual([1, 2, 2, 3]);
    expect(stored?.outbox?.[2]?.data).toBeNull();
  });

  it('removes fields', async () => {
    await notes.insert('c');
    await sut.update(notes.model, { id: 'c', expectedVersion: 1, set: { mark: 'z' }, events: [written('c')] });
    await sut.update(notes.model, { id: 'c', expectedVersion: 2, set: {}, unset: ['mark'], events: [written('c')] });

    expect(await notes.stored('c')).not.toHaveProperty('mark');
  });

  it('refuses a change based on another version, and says which is current', async () => {
    await notes.insert('d');
    await notes.update('d', 1, 'second');

    const conflict = notes.update('d', 1, 'late');

    await expect(conflict).rejects.toThrow(VersionConflict);
    await expect(conflict).rejects.toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: 2 });
    expect(await notes.stored('d')).toMatchObject({ text: 'second', version: 2 });
  });

  it('distinguishes a missing document from one that has changed', async () => {
    await expect(notes.update('nobody', 1, 'x')).rejects.toThrow(AggregateMissing);
  });

  it('lets a duplicate key surface', async () => {
    await notes.insert('e');

    await expect(notes.insert('e')).rejects.toMatchObject({ code: 11000 });
  });

  it('refuses a field that the schema does not know', async () => {
    await notes.insert('f');
    const set = { colour: 'red' } as object;

    const update = sut.update(notes.model, { id: 'f', expectedVersion: 1, set, events: [written('f')] });

    await expect(update).rejects.toThrow('colour');
  });

  it('lets writes wait when two hundred events of an aggregate wait', async () => {
    const events = Array.from({ length: 200 }, () => written('g'));
    await sut.insert(notes.model, { id: 'g', state: { text: 'x' }, events });

    await expect(notes.update('g', 200, 'y')).rejects.toThrow(OutboxFull);
  });

  it('lets writes wait when a mebibyte of events of an aggregate waits', async () => {
    const text = 'x'.repeat(600 * 1024);
    await notes.insert('h', text);
    await notes.update('h', 1, text);

    await expect(notes.update('h', 2, text)).rejects.toThrow(OutboxFull);
  });

  it('keeps the place in the queue of what waits already', async () => {
    await notes.insert('i');
    const before = await notes.stored('i');
    await notes.update('i', 1, 'y');

    expect((await notes.stored('i'))?.outboxPendingAt).toEqual(before?.outboxPendingAt);
  });

  it('ties events to what caused them', async () => {
    const context = { requestId: 'r', correlationId: 'c', causationId: 'e', traceparent: 't' };
    await runInContext(context, () => notes.insert('j'));

    const { correlationId, causationId, traceparent } = context;
    expect((await notes.stored('j'))?.outbox).toMatchObject([{ correlationId, causationId, traceparent }]);
  });

  it('saves with other documents in one transaction, or not at all', async () => {
    await notes.insert('k');
    const failing = inTransaction(notes.connection, async (session) => {
      await sut.update(notes.model, {
        id: 'k',
        expectedVersion: 1,
        set: { text: 'y' },
        events: [written('k')],
        session,
      });
      await sut.insert(notes.model, { id: 'l', state: { text: 'x' }, events: [written('l')], session });
      throw new Error('no');
    });

    await expect(failing).rejects.toThrow('no');
    expect(await notes.stored('k')).toMatchObject({ version: 1 });
    expect(await notes.stored('l')).toBeNull();
  });

  it('lets one of fifty concurrent writers win', async () => {
    await notes.insert('m');

    const ends = await Promise.allSettled(Array.from({ length: 50 }, (_, n) => notes.update('m', 1, String(n))));

    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await notes.stored('m')).toMatchObject({ version: 2 });
  });
});
