import { streamStatus as sut } from './stream-status.js';
import { noteTextTopic, noteTopic } from '#fixtures/note-events.fixture.spec.js';
import { NoteReaders } from '#fixtures/note-readers.fixture.spec.js';
import { poison } from '#fixtures/poison.fixture.spec.js';
import { aRecord, readBytes, send } from '#fixtures/records.fixture.spec.js';
import { kafkaBrokers, until } from '@broadsheet/testing';

describe('streamStatus', () => {
  let readers: NoteReaders;
  beforeEach(async () => {
    readers = await NoteReaders.create();
  });
  afterEach(() => readers.close());
  const status = (topics = [noteTopic]) =>
    sut({ brokers: kafkaBrokers(), prefix: readers.prefix, clientId: 'ops' }, [{ group: 'readers', topics }]);

  it('counts what a group has not read, and how old it is, while its service is down', async () => {
    const written = Date.now() - 100_000;
    await send(readers.topic, [
      { ...aRecord(), partition: 0, timestamp: String(written) },
      { ...aRecord(), partition: 1 },
      { ...aRecord(), partition: 1 },
    ]);

    expect(await status()).toEqual([
      { group: 'readers', topic: 'news.note', events: 3, seconds: 128, deadLetters: 0, problem: null },
    ]);
  });

  it('is at zero once all is committed, and counts the dead letters', async () => {
    await readers.start();
    await send(readers.topic, [aRecord(), { ...poison['malformed JSON'] } as never]);
    await readBytes(readers.deadLetters, 1);

    await until(async () => (await status())[0]?.events === 0);
    expect(await status()).toMatchObject([{ events: 0, seconds: 0, deadLetters: 1, problem: null }]);
  });

  it('says which topic is missing', async () => {
    const [, text] = await status([noteTopic, noteTextTopic]);
    expect(text?.problem).toBe(`${readers.prefix}news.note-text is missing`);
  });
});
