import { writeAuditLines } from './audit-log.js';
import { DeadLetters } from './dead-letters.js';
import type { DeadLetterChoice, FoundDeadLetter } from './dead-letter-reader.js';
import { DeadLettersMissing } from './dead-letters.errors.js';
import { noteTopic } from '#fixtures/note-events.fixture.spec.js';
import { NoteReaders } from '#fixtures/note-readers.fixture.spec.js';
import { GROUP, joined } from '#fixtures/note-service.fixture.spec.js';
import { poison } from '#fixtures/poison.fixture.spec.js';
import { aRecord, readBytes, send } from '#fixtures/records.fixture.spec.js';
import { PlainProducer } from '#kafka/plain-producer.js';
import { kafkaBrokers, readTopic, until } from '@broadsheet/testing';
import type { KafkaMessage } from 'kafkajs';

const ALL: DeadLetterChoice = { ids: [], filter: {}, closedToo: true };
const OPEN: DeadLetterChoice = { ...ALL, closedToo: false };
const order = {
  choice: OPEN,
  operator: 'olga',
  reason: 'a test',
  dryRun: false,
  rate: 1_000,
  onHandled: () => undefined,
};
const bytesOf = (message: KafkaMessage | undefined) => {
  const headers = Object.entries(message?.headers ?? {}).filter(([name]) => !name.startsWith('dl_'));
  return { key: message?.key, value: message?.value, headers: Object.fromEntries(headers) };
};

describe('DeadLetters', () => {
  let readers: NoteReaders;
  let sut: DeadLetters;
  const connection = () => ({ brokers: kafkaBrokers(), prefix: readers.prefix, clientId: 'ops', quiet: true });
  const found = async (choice: DeadLetterChoice): Promise<FoundDeadLetter[]> => {
    const deadLetters: FoundDeadLetter[] = [];
    await sut.each(choice, (deadLetter) => void deadLetters.push(deadLetter));
    return deadLetters;
  };
  const states = async () => (await found(ALL)).map(({ state }) => state);
  /** A handler that fails for the subject `bad` until it is repaired. */
  const breakHandler = (): { repair: () => void } => {
    let isBroken = true;
    readers.react = (event) => {
      if (isBroken && event.subject === 'bad') throw new TypeError('no such function');
      readers.seen.push(event);
    };
    return { repair: () => (isBroken = false) };
  };

  beforeEach(async () => {
    readers = await NoteReaders.create();
    sut = new DeadLetters(connection(), [{ group: GROUP, topics: [noteTopic] }], () => new Date());
  });
  afterEach(() => readers.close());

  it('hands poison of every kind to the group again byte for byte; what fails again is a dead letter with its attempts added up', async () => {
    const bad = Object.values(poison);
    await readers.start();
    await send(
      readers.topic,
      bad.map((message) => ({ ...message, partition: 0 })),
    );
    await readBytes(readers.deadLetters, bad.length);

    await sut.replay(order);

    const stored = await readBytes(readers.deadLetters, bad.length * 2);
    const originals = await readBytes(readers.topic, bad.length);
    const second = stored.filter(({ headers }) => headers?.['dl_replay_of'] !== undefined);
    expect(second).toHaveLength(bad.length);
    for (const deadLetter of second) {
      const original = originals.find(({ offset }) => offset === String(deadLetter.headers?.['dl_offset']));
      expect(bytesOf(deadLetter)).toEqual(bytesOf(original));
      expect(String(deadLetter.headers?.['dl_topic'])).toBe(readers.topic);
      expect(String(deadLetter.headers?.['dl_attempts'])).toBe('2');
    }
    expect(originals).toHaveLength(bad.length);
    const sorted = await states();
    expect(sorted.filter((state) => state === 'replayed')).toHaveLength(bad.length);
    expect(sorted.filter((state) => state === 'open')).toHaveLength(bad.length);
  });

  it('is handled once it can be, is no longer open, and appears in the audit log', async () => {
    const handler = breakHandler();
    await readers.start();
    await send(readers.topic, [aRecord({ subject: 'bad' })]);
    await readBytes(readers.deadLetters, 1);
    handler.repair();

    await sut.replay(order);

    await until(() => readers.subjects.includes('bad'));
    expect(await found(OPEN)).toEqual([]);
    const audit = await readTopic(`${readers.prefix}dead-letter-audit`, { atLeast: 2 });
    const steps = audit.map(({ value }) => JSON.parse(value ?? '') as Record<string, unknown>);
    expect(steps.map(({ action, outcome, operator }) => [action, outcome, operator])).toEqual([
      ['replay', 'begun', 'olga'],
      ['replay', 'done', 'olga'],
    ]);
  });

  it('ends as superseded when it is older than the stored version, also when it is replayed twice', async () => {
    const outcomes: string[] = [];
    const newest = new Map<string, number>();
    let isBroken = true;
    readers.react = ({ subject, version }) => {
      if (isBroken && version === 1) throw new TypeError('no such function');
      const outcome = version > (newest.get(subject) ?? 0) ? 'done' : 'superseded';
      if (outcome === 'done') newest.set(subject, version);
      outcomes.push(outcome);
      return outcome;
    };
    await readers.start();
    await send(
      readers.topic,
      [1, 2].map((version) => aRecord({ subject: 'a', version })),
    );
    await readBytes(readers.deadLetters, 1);
    isBroken = false;

    await sut.replay(order);
    const ids = (await found(ALL)).map(({ id }) => id);
    await expect(sut.replay({ ...order, choice: { ...OPEN, ids } })).rejects.toThrow(DeadLettersMissing);
    await sut.replay({ ...order, choice: { ...ALL, ids } });

    await until(() => outcomes.length >= 3);
    expect(outcomes).toEqual(['done', 'superseded', 'superseded']);
  });

  it('stays open where a replay was begun and not finished', async () => {
    const handler = breakHandler();
    await readers.start();
    await send(readers.topic, [aRecord({ subject: 'bad' })]);
    await readBytes(readers.deadLetters, 1);
    const [deadLetter] = await found(OPEN);
    const begun = { letter: deadLetter?.id ?? '', action: 'replay', outcome: 'begun', operator: 'olga' } as const;
    await PlainProducer.with(connection(), 5, (producer) =>
      writeAuditLines(producer, [{ ...begun, at: new Date().toISOString() }]),
    );

    expect(await found(OPEN)).toMatchObject([{ state: 'open', disposition: begun }]);

    handler.repair();
    await sut.replay(order);
    await until(() => readers.subjects.includes('bad'));
    expect(await states()).toEqual(['replayed']);
  });

  it('is discarded with a reason, and by a dry run not at all', async () => {
    await readers.start();
    await send(readers.topic, [{ ...poison['malformed JSON'] } as never, { ...poison['invalid UTF-8'] } as never]);
    await readBytes(readers.deadLetters, 2);
    const choice = { ...OPEN, filter: { error: 'not json' } };
    const handled: FoundDeadLetter[] = [];

    await sut.discard({ ...order, choice, dryRun: true, onHandled: (deadLetter) => handled.push(deadLetter) });
    expect(handled).toHaveLength(1);
    expect(await states()).toEqual(['open', 'open']);

    await sut.discard({ ...order, choice });
    expect((await states()).sort()).toEqual(['discarded', 'open']);
  });

  it('is not changed when another given id does not exist', async () => {
    await joined(await readers.start());
    await send(readers.topic, [{ ...poison['malformed JSON'] } as never]);
    await readBytes(readers.deadLetters, 1);
    const ids = [...(await found(OPEN)).map(({ id }) => id), `news.note.${GROUP}/0/999`];

    await expect(sut.replay({ ...order, choice: { ...OPEN, ids } })).rejects.toThrow('news.note.readers/0/999');
    expect(await states()).toEqual(['open']);
  });

  it('belongs to the dead letters of the replays when an unknown producer wrote it there', async () => {
    await readers.start();
    await send(`${readers.prefix}${GROUP}.replays`, [{ key: 'x', value: 'junk', headers: { dl_topic: 'elsewhere' } }]);

    await until(async () => (await found(OPEN)).length > 0);
    expect((await found(OPEN)).map(({ id }) => id)).toEqual([expect.stringMatching(/^readers\.replays\.readers\//)]);
  });
});
