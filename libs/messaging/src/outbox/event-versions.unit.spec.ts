import { eventVersions as sut } from './event-versions.js';
import { noteTextErasedV1, noteTextV1, noteWrittenV1 } from '#fixtures/note-events.fixture.spec.js';

const fact = noteWrittenV1.draft({ noteId: 'a', text: 'x' });
const companion = noteTextV1.draft({ noteId: 'a', text: 'x' });

describe('eventVersions', () => {
  it('counts facts on from the version before', () => {
    expect(sut([fact, fact], 7)).toEqual([8, 9]);
  });

  it('gives a companion the version of the fact it follows', () => {
    expect(sut([fact, companion, fact, noteTextErasedV1.draft('a')], 0)).toEqual([1, 1, 2, 2]);
  });

  it('refuses a companion without a fact', () => {
    expect(() => sut([companion, fact], 7)).toThrow('follows no fact');
  });

  it('refuses a write without a fact', () => {
    expect(() => sut([], 7)).toThrow('at least one fact');
  });
});
