import { EventTooLarge, InvalidEvent } from './outbox.errors.js';
import { eventVersions, jsonData } from './outbox-records.js';
import { noteTextErasedV1, noteTextV1, noteWrittenV1 } from '#fixtures/note-events.fixture.spec.js';

const fact = noteWrittenV1.draft({ noteId: 'a', text: 'x' });
const companion = noteTextV1.draft({ noteId: 'a', text: 'x' });

describe('eventVersions', () => {
  it('counts facts on from the version before', () => {
    expect(eventVersions([fact, fact], 7)).toEqual([8, 9]);
  });

  it('gives a companion the version of the fact it follows', () => {
    expect(eventVersions([fact, companion, fact, noteTextErasedV1.draft('a')], 0)).toEqual([1, 1, 2, 2]);
  });

  it('refuses a companion without a fact', () => {
    expect(() => eventVersions([companion, fact], 7)).toThrow('follows no fact');
  });

  it('refuses a write without a fact', () => {
    expect(() => eventVersions([], 7)).toThrow('at least one fact');
  });
});

const written = (data: object) => noteWrittenV1.draft(data as { noteId: string; text: string });

describe('jsonData', () => {
  it('writes what the schema knows, and leaves out the rest', () => {
    expect(jsonData(written({ noteId: 'a', text: 'x', secret: 's' }))).toBe('{"noteId":"a","text":"x"}');
  });

  it('is null for a tombstone', () => {
    expect(jsonData(noteTextErasedV1.draft('a'))).toBeNull();
  });

  it('refuses what does not fit the schema', () => {
    expect(() => jsonData(written({ noteId: 'a' }))).toThrow(InvalidEvent);
  });

  it('counts bytes, not characters, and refuses more than 900 KiB', () => {
    const room = 900 * 1024 - Buffer.byteLength('{"noteId":"a","text":""}');

    expect(jsonData(written({ noteId: 'a', text: 'x'.repeat(room) }))).toHaveLength(900 * 1024);
    expect(() => jsonData(written({ noteId: 'a', text: 'x'.repeat(room + 1) }))).toThrow(EventTooLarge);
    expect(() => jsonData(written({ noteId: 'a', text: 'ß'.repeat(room / 2 + 1) }))).toThrow(EventTooLarge);
  });
});
