import { failureKind as sut } from './failure-kind.js';
import { TransientFailure } from './transient-failure.errors.js';
import { OutboxFull } from '#outbox/outbox-full.errors.js';
import { EventTooLarge } from '#outbox/event-too-large.errors.js';
import { VersionConflict } from '#outbox/version-conflict.errors.js';
import { ReadModelsHeld, TooMuchContention } from '@broadsheet/mongo';

const named = (name: string) => Object.assign(new Error('no'), { name });

describe('failureKind', () => {
  it('waits for a database that is away', () => {
    expect(sut(named('MongoServerSelectionError'))).toBe('dependency');
    expect(sut(new Error('cannot save', { cause: named('MongoNetworkError') }))).toBe('dependency');
  });

  it('waits while read models are held', () => {
    expect(sut(new ReadModelsHeld())).toBe('dependency');
  });

  it('waits for a broker that is away', () => {
    expect(sut(named('KafkaJSConnectionError'))).toBe('dependency');
  });

  it('retries what a handler calls transient', () => {
    expect(sut(new TransientFailure('not yet'))).toBe('retry');
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
