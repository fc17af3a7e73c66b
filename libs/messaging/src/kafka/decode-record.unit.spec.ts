import { decodeRecord, type RawRecord } from './decode-record.codec.js';
import { KnownEvents } from './known-events.js';
import { noteTextErasedV1, noteTextV1, noteWrittenV1 } from '#fixtures/note-events.fixture.spec.js';
import { poison } from '#fixtures/poison.fixture.spec.js';
import { anOutboxRecord, aRecord } from '#fixtures/records.fixture.spec.js';
import type { Message } from 'kafkajs';

const KNOWN = new KnownEvents([noteWrittenV1, noteTextV1, noteTextErasedV1]);

const bytes = (value: Buffer | string | null | undefined) =>
  value === null || value === undefined ? null : Buffer.from(value);
const raw = ({ key, value, headers }: Message): RawRecord => ({
  key: bytes(key),
  value: bytes(value),
  headers: Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, text]) => [
      name,
      Array.isArray(text) ? text.map((one) => Buffer.from(one)) : Buffer.from(text ?? ''),
    ]),
  ),
});
const sut = (message: Message) => decodeRecord(raw(message), KNOWN);

describe('decodeRecord', () => {
  it('gives back what was encoded', () => {
    const record = anOutboxRecord({ causationId: 'e', traceparent: 't', version: 7 });
    const { id, type, subject, version, time, correlationId, causationId, traceparent } = record;

    expect(sut(aRecord(record))).toMatchObject({
      kind: 'event',
      event: {
        ...{ id, type, subject, version, time, correlationId, causationId, traceparent },
        source: '/notes',
        data: { noteId: 'a', text: 'hello' },
      },
    });
  });

  it('reads a tombstone of a compacted topic', () => {
    const erased = aRecord({ type: noteTextErasedV1.type, data: null });

    expect(sut(erased)).toMatchObject({ kind: 'event', event: { data: null } });
  });

  it('refuses the text null as a tombstone', () => {
    expect(sut(aRecord({ type: noteTextErasedV1.type, data: 'null' }))).toMatchObject({ kind: 'undecodable' });
  });

  it('refuses a tombstone of a type that has data', () => {
    expect(sut(aRecord({ type: noteTextV1.type, data: null }))).toMatchObject({ kind: 'undecodable' });
  });

  it('skips a type that nobody here handles, whatever is in it', () => {
    const unknown = aRecord({ type: 'news.note.framed.v3', data: 'not JSON' });

    expect(sut(unknown)).toEqual({ kind: 'skipped', type: 'news.note.framed.v3' });
  });

  it('ignores fields that a newer producer added', () => {
    const newer = aRecord({ data: '{"noteId":"a","text":"x","colour":"red"}' });

    expect(sut(newer)).toMatchObject({ kind: 'event', event: { data: { noteId: 'a', text: 'x' } } });
  });

  it.each(Object.entries(poison))('returns undecodable for %s', (_what, message) => {
    expect(sut(message)).toMatchObject({ kind: 'undecodable' });
  });

  it('never quotes the record in its reason', () => {
    const personal = aRecord({ data: '{"noteId":"a","text":{"secret":"Jane"}}' });

    expect(JSON.stringify(sut(personal))).not.toContain('Jane');
  });
});
