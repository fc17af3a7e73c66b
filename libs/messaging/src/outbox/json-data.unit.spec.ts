import { EventTooLarge } from './event-too-large.errors.js';
import { InvalidEvent } from './invalid-event.errors.js';
import { jsonData as sut } from './json-data.js';
import { noteTextErasedV1, noteWrittenV1 } from '#fixtures/note-events.fixture.spec.js';

const written = (data: object) => noteWrittenV1.draft(data as { noteId: string; text: string });

describe('jsonData', () => {
  it('writes what the schema knows, and leaves out the rest', () => {
    expect(sut(written({ noteId: 'a', text: 'x', secret: 's' }))).toBe('{"noteId":"a","text":"x"}');
  });

  it('is null for a tombstone', () => {
    expect(sut(noteTextErasedV1.draft('a'))).toBeNull();
  });

  it('refuses what does not fit the schema', () => {
    expect(() => sut(written({ noteId: 'a' }))).toThrow(InvalidEvent);
  });

  it('counts bytes, not characters, and refuses more than 900 KiB', () => {
    const room = 900 * 1024 - Buffer.byteLength('{"noteId":"a","text":""}');

    expect(sut(written({ noteId: 'a', text: 'x'.repeat(room) }))).toHaveLength(900 * 1024);
    expect(() => sut(written({ noteId: 'a', text: 'x'.repeat(room + 1) }))).toThrow(EventTooLarge);
    expect(() => sut(written({ noteId: 'a', text: 'ß'.repeat(room / 2 + 1) }))).toThrow(EventTooLarge);
  });
});
