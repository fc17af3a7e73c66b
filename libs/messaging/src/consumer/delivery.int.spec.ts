import { ArticleNotKnownYet } from '@broadsheet/contracts';
import { NoteReaders } from '#fixtures/note-readers.fixture.spec.js';
import { poison } from '#fixtures/poison.fixture.spec.js';
import { aRecord, readBytes, send } from '#fixtures/records.fixture.spec.js';
import { until } from '@broadsheet/testing';

const unavailable = () => Object.assign(new Error('connection refused'), { name: 'MongoServerSelectionError' });

describe('Delivery', () => {
  let readers: NoteReaders;
  beforeEach(async () => {
    readers = await NoteReaders.create();
  });
  afterEach(() => readers.close());

  it('stores poison of every kind byte for byte, and delivers the records around it', async () => {
    await readers.start();
    const bad = Object.values(poison);
    const mixed = bad.flatMap((message, n) => [message, aRecord({ subject: `good-${n}` })]);
    await send(
      readers.topic,
      mixed.map((message) => ({ ...message, partition: 0 })),
    );

    const deadLetters = await readBytes(readers.deadLetters, bad.length);
    await until(() => readers.seen.length >= bad.length);
    expect(deadLetters).toHaveLength(bad.length);
    expect(readers.subjects).toEqual(bad.map((_, n) => `good-${n}`));
    const originals = await readBytes(readers.topic, mixed.length);
    for (const deadLetter of deadLetters) {
      const original = originals.find(({ offset }) => offset === String(deadLetter.headers?.['dl_offset']));
      expect(deadLetter.key).toEqual(original?.key);
      expect(deadLetter.value).toEqual(original?.value);
      expect(deadLetter.headers).toMatchObject(original?.headers ?? {});
      expect(String(deadLetter.headers?.['dl_topic'])).toBe(readers.topic);
    }
  });

  it('stores a record at once when its handler throws, and continues', async () => {
    readers.react = (event) => {
      if (event.subject === 'bad') throw new TypeError('no such function');
      readers.seen.push(event);
    };
    await readers.start();
    await send(
      readers.topic,
      ['bad', 'next'].map((subject) => ({ ...aRecord({ subject }), partition: 0 })),
    );

    const [deadLetter] = await readBytes(readers.deadLetters, 1);
    await until(() => readers.seen.length > 0);
    expect(readers.subjects).toEqual(['next']);
    expect(String(deadLetter?.headers?.['dl_error'])).toBe('TypeError: no such function');
    expect(String(deadLetter?.headers?.['dl_attempts'])).toBe('1');
  });

  it('asks again for what may work in a moment, in order, and gives up after five times', async () => {
    const tries: string[] = [];
    readers.react = (event) => {
      tries.push(event.subject);
      if (event.subject === 'never') throw new ArticleNotKnownYet('a');
      if (tries.filter((subject) => subject === 'third-time').length < 3) throw new ArticleNotKnownYet('a');
      readers.seen.push(event);
    };
    await readers.start();
    await send(
      readers.topic,
      ['third-time', 'never', 'next'].map((subject) => ({ ...aRecord({ subject }), partition: 0 })),
    );

    await until(() => readers.subjects.includes('next'), { deadlineMs: 15_000 });
    expect(tries).toEqual([...Array<string>(3).fill('third-time'), ...Array<string>(5).fill('never'), 'next']);
    const [deadLetter] = await readBytes(readers.deadLetters, 1);
    expect(String(deadLetter?.headers?.['dl_attempts'])).toBe('5');
  });

  it('waits for an unavailable database without dead letters, while other partitions continue', async () => {
    let isAway = true;
    let refused = 0;
    readers.react = (event) => {
      if (isAway && event.subject === 'stored') {
        refused += 1;
        throw unavailable();
      }
      readers.seen.push(event);
    };
    await readers.start();
    await send(readers.topic, [
      { ...aRecord({ subject: 'stored' }), partition: 0 },
      { ...aRecord({ subject: 'elsewhere' }), partition: 1 },
    ]);
    await until(() => refused >= 4 && readers.subjects.includes('elsewhere'));
    expect(readers.subjects).toEqual(['elsewhere']);

    isAway = false;
    await until(() => readers.subjects.includes('stored'));
    await send(readers.topic, [{ ...poison['malformed JSON'], partition: 0 } as never]);
    const deadLetters = await readBytes(readers.deadLetters, 1);
    expect(deadLetters.map(({ headers }) => String(headers?.['dl_error']))).toEqual([
      expect.stringContaining('not JSON'),
    ]);
  });

  it('changes nothing when a whole topic is delivered twice to a handler that checks the version', async () => {
    const newest = new Map<string, number>();
    const outcomes: string[] = [];
    readers.react = ({ subject, version }) => {
      const outcome =
        version > (newest.get(subject) ?? 0) ? 'done' : version === newest.get(subject) ? 'duplicate' : 'superseded';
      if (outcome === 'done') newest.set(subject, version);
      outcomes.push(outcome);
      return outcome;
    };
    const records = [1, 2, 3].map((version) => aRecord({ subject: 'a', version }));
    await readers.start();
    await send(readers.topic, [...records, ...records]);

    await until(() => outcomes.length >= 6);
    expect(outcomes).toEqual(['done', 'done', 'done', 'superseded', 'superseded', 'duplicate']);
    expect([...newest]).toEqual([['a', 3]]);
  });
});
