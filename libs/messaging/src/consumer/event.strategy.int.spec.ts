import { TransientFailure } from './transient-failure.errors.js';
import {
  createNoteTopics,
  joined,
  problemsOf,
  type NoteWritten,
  type React,
  startNoteService,
} from '#fixtures/note-service.fixture.spec.js';
import { poison } from '#fixtures/poison.fixture.spec.js';
import { aRecord, readBytes, send } from '#fixtures/records.fixture.spec.js';
import { currentContext } from '@broadsheet/platform';
import { freshPrefix, until } from '@broadsheet/testing';
import type { INestApplication } from '@nestjs/common';

const away = () => Object.assign(new Error('connection refused'), { name: 'MongoServerSelectionError' });

describe('EventStrategy', () => {
  let prefix: string;
  let topic: string;
  let deadLetters: string;
  let seen: NoteWritten[];
  let react: React;
  const running: INestApplication[] = [];
  const subjects = () => seen.map(({ subject }) => subject);
  const start = async (group?: string) => {
    const app = await startNoteService(prefix, (event) => react(event), group);
    running.push(app);
    return app;
  };

  beforeEach(async () => {
    prefix = freshPrefix();
    [topic = '', deadLetters = ''] = await createNoteTopics(prefix);
    seen = [];
    react = (event) => void seen.push(event);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((app) => app.close()));
  });

  it('hands each event to its handler once, in the order of its subject', async () => {
    await start();
    const versions = [1, 2, 3, 4, 5];
    await send(
      topic,
      versions.flatMap((version) => ['a', 'b', 'c'].map((subject) => aRecord({ subject, version }))),
    );

    await until(() => seen.length >= 15);
    for (const subject of ['a', 'b', 'c']) {
      expect(seen.filter((event) => event.subject === subject).map(({ version }) => version)).toEqual(versions);
    }
  });

  it('shows a new group everything that an old topic holds', async () => {
    await send(topic, [aRecord({ subject: 'old-1' }), aRecord({ subject: 'old-2' })]);

    await start();

    await until(() => seen.length >= 2);
    expect(subjects().sort()).toEqual(['old-1', 'old-2']);
  });

  it('goes on after a restart where it stopped', async () => {
    const first = await start();
    await send(topic, [aRecord({ subject: 'before' })]);
    await until(() => seen.length >= 1);
    await first.close();
    running.length = 0;

    await start();
    await send(topic, [aRecord({ subject: 'after' })]);

    await until(() => subjects().includes('after'));
    expect(subjects()).toEqual(['before', 'after']);
  });

  it('lets what happens in a handler belong to the request that the event began with', async () => {
    const contexts: unknown[] = [];
    react = () => void contexts.push(currentContext());
    await start();
    const record = aRecord({ correlationId: 'request', traceparent: 'trace' });
    await send(topic, [record]);

    await until(() => contexts.length > 0);
    expect(contexts[0]).toMatchObject({
      correlationId: 'request',
      causationId: record.headers['ce_id'],
      traceparent: 'trace',
    });
  });

  it('skips a type that it does not handle', async () => {
    await start();
    await send(topic, [
      { ...aRecord({ type: 'news.note.framed.v1' }), partition: 0 },
      { ...aRecord({ subject: 'next' }), partition: 0 },
    ]);

    await until(() => seen.length > 0);
    expect(subjects()).toEqual(['next']);
  });

  it('stores poison of every kind byte for byte, and hands over its neighbours', async () => {
    await start();
    const bad = Object.values(poison);
    const mixed = bad.flatMap((message, n) => [message, aRecord({ subject: `good-${n}` })]);
    await send(
      topic,
      mixed.map((message) => ({ ...message, partition: 0 })),
    );

    const letters = await readBytes(deadLetters, bad.length);
    await until(() => seen.length >= bad.length);
    expect(letters).toHaveLength(bad.length);
    expect(subjects()).toEqual(bad.map((_, n) => `good-${n}`));
    const originals = await readBytes(topic, mixed.length);
    for (const letter of letters) {
      const original = originals.find(({ offset }) => offset === String(letter.headers?.['dl_offset']));
      expect(letter.key).toEqual(original?.key);
      expect(letter.value).toEqual(original?.value);
      expect(letter.headers).toMatchObject(original?.headers ?? {});
      expect(String(letter.headers?.['dl_topic'])).toBe(topic);
    }
  });

  it('stores what a handler throws on, at once, and goes on', async () => {
    react = (event) => {
      if (event.subject === 'bad') throw new TypeError('no such function');
      seen.push(event);
    };
    await start();
    await send(
      topic,
      ['bad', 'next'].map((subject) => ({ ...aRecord({ subject }), partition: 0 })),
    );

    const [letter] = await readBytes(deadLetters, 1);
    await until(() => seen.length > 0);
    expect(subjects()).toEqual(['next']);
    expect(String(letter?.headers?.['dl_error'])).toBe('TypeError: no such function');
    expect(String(letter?.headers?.['dl_attempts'])).toBe('1');
  });

  it('asks again for what may work in a moment, in order, and gives up after five times', async () => {
    const tries: string[] = [];
    react = (event) => {
      tries.push(event.subject);
      if (event.subject === 'never') throw new TransientFailure('not yet');
      if (tries.filter((subject) => subject === 'third-time').length < 3) throw new TransientFailure('not yet');
      seen.push(event);
    };
    await start();
    await send(
      topic,
      ['third-time', 'never', 'next'].map((subject) => ({ ...aRecord({ subject }), partition: 0 })),
    );

    await until(() => subjects().includes('next'), { deadlineMs: 15_000 });
    expect(tries).toEqual([...Array<string>(3).fill('third-time'), ...Array<string>(5).fill('never'), 'next']);
    const [letter] = await readBytes(deadLetters, 1);
    expect(String(letter?.headers?.['dl_attempts'])).toBe('5');
  });

  it('waits for a database that is away, without dead letters, while other partitions go on', async () => {
    let isAway = true;
    let refused = 0;
    react = (event) => {
      if (isAway && event.subject === 'stored') {
        refused += 1;
        throw away();
      }
      seen.push(event);
    };
    await start();
    await send(topic, [
      { ...aRecord({ subject: 'stored' }), partition: 0 },
      { ...aRecord({ subject: 'elsewhere' }), partition: 1 },
    ]);
    await until(() => refused >= 4 && subjects().includes('elsewhere'));
    expect(subjects()).toEqual(['elsewhere']);

    isAway = false;
    await until(() => subjects().includes('stored'));
    await send(topic, [{ ...poison['malformed JSON'], partition: 0 } as never]);
    const letters = await readBytes(deadLetters, 1);
    expect(letters.map(({ headers }) => String(headers?.['dl_error']))).toEqual([expect.stringContaining('not JSON')]);
  });

  it('changes nothing when a whole topic comes twice to a handler that looks at the version', async () => {
    const newest = new Map<string, number>();
    const outcomes: string[] = [];
    react = ({ subject, version }) => {
      const outcome =
        version > (newest.get(subject) ?? 0) ? 'done' : version === newest.get(subject) ? 'duplicate' : 'superseded';
      if (outcome === 'done') newest.set(subject, version);
      outcomes.push(outcome);
      return outcome;
    };
    const records = [1, 2, 3].map((version) => aRecord({ subject: 'a', version }));
    await start();
    await send(topic, [...records, ...records]);

    await until(() => outcomes.length >= 6);
    expect(outcomes).toEqual(['done', 'done', 'done', 'superseded', 'superseded', 'duplicate']);
    expect([...newest]).toEqual([['a', 3]]);
  });

  it('says which topic is missing, and joins once it is there', async () => {
    prefix = freshPrefix();
    const app = await start();
    await until(() => JSON.stringify(problemsOf(app)).includes(`The topic ${prefix}news.note is missing`));

    [topic = ''] = await createNoteTopics(prefix);
    await joined(app);
    await send(topic, [aRecord()]);
    await until(() => seen.length > 0);
  });

  it('finishes what is in a handler before it closes, and commits it', async () => {
    const release = Promise.withResolvers<void>();
    let began = 0;
    react = async (event) => {
      began += 1;
      await release.promise;
      seen.push(event);
    };
    const app = await start();
    await send(topic, [aRecord({ subject: 'slow' })]);
    await until(() => began === 1);
    const closing = app.close();
    release.resolve();
    await closing;
    expect(subjects()).toEqual(['slow']);
    running.length = 0;

    await start();
    await send(topic, [aRecord({ subject: 'next' })]);
    await until(() => subjects().includes('next'));
    expect(subjects()).toEqual(['slow', 'next']);
  });
});
