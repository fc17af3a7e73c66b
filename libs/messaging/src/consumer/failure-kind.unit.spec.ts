import { failureKind as sut } from './failure-kind.js';
import { EventTooLarge, OutboxFull, VersionConflict } from '#outbox/outbox.errors.js';
import { ArticleNotKnownYet } from '@broadsheet/contracts';
import { ReadModelsHeld, TooMuchContention } from '@broadsheet/mongo';

const named = (name: string) => Object.assign(new Error('no'), { name });

describe('failureKind', () => {
  it('waits for an unavailable database', () => {
    expect(sut(named('MongoServerSelectionError'))).toBe('dependency');
    expect(sut(new Error('cannot save', { cause: named('MongoNetworkError') }))).toBe('dependency');
  });

  it('waits while read models are held', () => {
    expect(sut(new ReadModelsHeld())).toBe('dependency');
  });

  it('waits for an unavailable broker', () => {
    expect(sut(named('KafkaJSConnectionError'))).toBe('dependency');
  });

  it('retries a rule that may be kept in a moment', () => {
    expect(sut(new ArticleNotKnownYet('a'))).toBe('retry');
  });

  it('retries a lost race', () => {
    expect(sut(new VersionConflict(1, 2))).toBe('retry');
    expect(sut(new TooMuchContention(8, undefined))).toBe('dependency');
    expect(sut(new OutboxFull())).toBe('retry');
  });

  it('gives up at once on everything else, whatever was thrown', () => {
    expect(sut(new TypeError('x is not a function'))).toBe('poison');
    expect(sut(new EventTooLarge('t', 2, 1))).toBe('poison');
    expect(sut(undefined)).toBe('poison');
    expect(sut('no')).toBe('poison');
  });
});
