import { NoteReaders } from '#fixtures/note-readers.fixture.spec.js';
import { aRecord, send } from '#fixtures/records.fixture.spec.js';
import { currentContext } from '@broadsheet/platform';
import { until } from '@broadsheet/testing';

describe('EventStrategy', () => {
  let readers: NoteReaders;
  beforeEach(async () => {
    readers = await NoteReaders.create();
  });
  afterEach(() => readers.close());

  it('hands each event to its handler once, in the order of its subject', async () => {
    await readers.start();
    const versions = [1, 2, 3, 4, 5];
    await send(
      readers.topic,
      versions.flatMap((version) => ['a', 'b', 'c'].map((subject) => aRecord({ subject, version }))),
    );

    await until(() => readers.seen.length >= 15);
    for (const subject of ['a', 'b', 'c']) {
      expect(readers.seen.filter((event) => event.subject === subject).map(({ version }) => version)).toEqual(versions);
    }
  });

  it('shows a new group everything that an old topic holds', async () => {
    await send(readers.topic, [aRecord({ subject: 'old-1' }), aRecord({ subject: 'old-2' })]);

    await readers.start();

    await until(() => readers.seen.length >= 2);
    expect(readers.subjects.sort()).toEqual(['old-1', 'old-2']);
  });

  it('continues after a restart where it stopped', async () => {
    const first = await readers.start();
    await send(readers.topic, [aRecord({ subject: 'before' })]);
    await until(() => readers.seen.length >= 1);
    await readers.stop(first);

    await readers.start();
    await send(readers.topic, [aRecord({ subject: 'after' })]);

    await until(() => readers.subjects.includes('after'));
    expect(readers.subjects).toEqual(['before', 'after']);
  });

  it('lets what happens in a handler belong to the request that the event began with', async () => {
    const contexts: unknown[] = [];
    readers.react = () => void contexts.push(currentContext());
    await readers.start();
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const record = aRecord({ correlationId: 'request', traceparent });
    await send(readers.topic, [record]);

    await until(() => contexts.length > 0);
    expect(contexts[0]).toMatchObject({
      correlationId: 'request',
      causationId: record.headers['ce_id'],
      traceparent,
    });
  });

  it('skips a type that it does not handle', async () => {
    await readers.start();
    await send(readers.topic, [
      { ...aRecord({ type: 'news.note.framed.v1' }), partition: 0 },
      { ...aRecord({ subject: 'next' }), partition: 0 },
    ]);

    await until(() => readers.seen.length > 0);
    expect(readers.subjects).toEqual(['next']);
  });

  it('finishes what is in a handler before it closes, and commits it', async () => {
    const release = Promise.withResolvers<void>();
    let began = 0;
    readers.react = async (event) => {
      began += 1;
      await release.promise;
      readers.seen.push(event);
    };
    const app = await readers.start();
    await send(readers.topic, [aRecord({ subject: 'slow' })]);
    await until(() => began === 1);
    const closing = readers.stop(app);
    release.resolve();
    await closing;
    expect(readers.subjects).toEqual(['slow']);

    await readers.start();
    await send(readers.topic, [aRecord({ subject: 'next' })]);
    await until(() => readers.subjects.includes('next'));
    expect(readers.subjects).toEqual(['slow', 'next']);
  });
});
