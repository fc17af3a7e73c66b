import { ArticleNotKnownYet } from '@broadsheet/contracts';
import { BulkReaders } from '#fixtures/bulk-readers.fixture.spec.js';
import { poison } from '#fixtures/poison.fixture.spec.js';
import { aRecord, readBytes, send } from '#fixtures/records.fixture.spec.js';
import { currentContext } from '@broadsheet/platform';
import { until } from '@broadsheet/testing';

const unavailable = () => Object.assign(new Error('connection refused'), { name: 'MongoServerSelectionError' });
const inPartition = (partition: number, ...subjects: string[]) =>
  subjects.map((subject) => ({ ...aRecord({ subject }), partition }));

describe('a bulk reaction', () => {
  let readers: BulkReaders;
  beforeEach(async () => {
    readers = await BulkReaders.create();
  });
  afterEach(() => readers.close());

  it('receives everything it reacts to of a partition, in order, at once', async () => {
    const versions = Array.from({ length: 900 }, (_, at) => at + 1);
    const types = ['news.note.written.v1', 'news.note.revised.v1', 'news.note.framed.v1'];
    const records = versions.map((version) => aRecord({ version, type: types[version % 3] }));
    await send(readers.topic, records);

    await readers.start();

    await until(() => readers.subjects.length >= 600);
    const seen = readers.slices.flat().map(({ version }) => version);
    expect(seen).toEqual(versions.filter((version) => version % 3 !== 2));
    expect(readers.slices.length).toBeLessThan(20);
    expect(Math.max(...readers.slices.map(({ length }) => length))).toBeLessThanOrEqual(500);
    await until(async () => (await readers.outcomes())['skipped'] === 300);
    expect(await readers.outcomes()).toEqual({ done: 600, skipped: 300 });
  });

  it('belongs to the request that its first event began with, and has no one cause', async () => {
    const contexts: unknown[] = [];
    readers.react = () => void contexts.push(currentContext());
    const [first, second] = [aRecord({ correlationId: 'first' }), aRecord({ correlationId: 'second' })];
    await send(readers.topic, [first, second]);

    await readers.start();

    await until(() => contexts.length > 0);
    expect(contexts[0]).toEqual({ correlationId: 'first', requestId: first.headers['ce_id'] });
  });

  it('is not held up by poison of any kind between its events', async () => {
    const bad = Object.values(poison);
    const mixed = bad.flatMap((message, n) => [message, aRecord({ subject: `good-${n}` })]);
    await send(
      readers.topic,
      mixed.map((message) => ({ ...message, partition: 0 })),
    );

    await readers.start();

    const deadLetters = await readBytes(readers.deadLetters, bad.length);
    await until(() => readers.subjects.length >= bad.length);
    expect(readers.subjects).toEqual(bad.map((_, n) => `good-${n}`));
    const originals = await readBytes(readers.topic, mixed.length);
    expect(deadLetters).toHaveLength(bad.length);
    for (const deadLetter of deadLetters) {
      const original = originals.find(({ offset }) => offset === String(deadLetter.headers?.['dl_offset']));
      expect([deadLetter.key, deadLetter.value]).toEqual([original?.key, original?.value]);
      expect(deadLetter.headers).toMatchObject(original?.headers ?? {});
    }
    await until(async () => (await readers.outcomes())['done'] === bad.length);
    expect(await readers.outcomes()).toEqual({ done: bad.length, 'dead-lettered': bad.length });
  });

  it('applies the neighbours of an event that it throws on, which alone is a dead letter', async () => {
    readers.react = (events) => {
      if (events.some(({ subject }) => subject === 'bad')) throw new TypeError('no such function');
      readers.slices.push(events);
    };
    await send(readers.topic, inPartition(0, 'a', 'b', 'bad', 'c'));

    await readers.start();

    const [deadLetter] = await readBytes(readers.deadLetters, 1);
    await until(() => readers.subjects.includes('c'));
    expect(readers.subjects).toEqual(['a', 'b', 'c']);
    expect(String(deadLetter?.headers?.['dl_offset'])).toBe('2');
    expect(String(deadLetter?.headers?.['dl_error'])).toBe('TypeError: no such function');
    await until(async () => (await readers.outcomes())['done'] === 3);
    expect(await readers.outcomes()).toEqual({ done: 3, 'dead-lettered': 1 });
  });

  it('asks five times for what may work in a moment, in order, and does not repeat what has ended', async () => {
    readers.react = (events) => {
      if (events.some(({ subject }) => subject === 'never')) throw new ArticleNotKnownYet('a');
      readers.slices.push(events);
    };
    await send(readers.topic, inPartition(0, 'a', 'never', 'b', 'c'));

    await readers.start();

    const [deadLetter] = await readBytes(readers.deadLetters, 1);
    await until(() => readers.subjects.includes('c'), { deadlineMs: 15_000 });
    expect(readers.subjects).toEqual(['a', 'b', 'c']);
    expect(String(deadLetter?.headers?.['dl_attempts'])).toBe('5');
    await until(async () => (await readers.outcomes())['done'] === 3);
    expect(await readers.outcomes()).toEqual({ done: 3, retried: 4, 'dead-lettered': 1 });
  });

  it('waits as a whole for an unavailable database, while other partitions continue', async () => {
    let [isAway, refused] = [true, 0];
    readers.react = (events) => {
      if (isAway && events.some(({ subject }) => subject.startsWith('stored'))) {
        refused += 1;
        throw unavailable();
      }
      readers.slices.push(events);
    };
    await send(readers.topic, [...inPartition(0, 'stored-1', 'stored-2', 'stored-3'), ...inPartition(1, 'elsewhere')]);

    await readers.start();

    await until(() => refused >= 6 && readers.subjects.includes('elsewhere'));
    expect(readers.subjects).toEqual(['elsewhere']);
    isAway = false;
    await until(() => readers.subjects.includes('stored-3'));
    expect(readers.slices.at(-1)?.map(({ subject }) => subject)).toEqual(['stored-1', 'stored-2', 'stored-3']);
    await until(async () => (await readers.outcomes())['done'] === 4);
    expect(await readers.outcomes()).toEqual({ done: 4, waiting: refused * 3 });
  });

  it('counts each event as what its handler says of it', async () => {
    readers.react = (events) => events.map(({ subject }) => (subject === 'a' ? 'duplicate' : 'superseded'));
    await send(readers.topic, inPartition(0, 'a', 'b', 'a'));

    await readers.start();

    await until(async () => (await readers.outcomes())['superseded']);
    expect(await readers.outcomes()).toEqual({ duplicate: 2, superseded: 1 });
  });
});
