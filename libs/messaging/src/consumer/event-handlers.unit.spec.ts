import { EventHandlers } from './event-handlers.js';
import { noteWrittenV1 } from '#fixtures/note-events.fixture.spec.js';
import type { EventEnvelope } from '@broadsheet/contracts';
import type { MessageHandler } from '@nestjs/microservices';
import { EMPTY, of, throwError } from 'rxjs';

const event = { id: 'i', type: noteWrittenV1.type, correlationId: 'c' } as EventEnvelope;
const aHandler = (result: unknown, more: object = {}): MessageHandler =>
  Object.assign(() => Promise.resolve(result), { extras: { definition: noteWrittenV1 }, ...more });
const sut = (handler: MessageHandler) => new EventHandlers('readers', new Map([[noteWrittenV1.type, handler]]));

describe('EventHandlers', () => {
  it.each(['duplicate', 'superseded', 'done'])('answers %s when the handler says so', async (outcome) => {
    expect(await sut(aHandler(outcome)).handle(event)).toBe(outcome);
  });

  it('takes nothing, and anything else, for done', async () => {
    expect(await sut(aHandler(undefined)).handle(event)).toBe('done');
    expect(await sut(aHandler({ some: 'thing' })).handle(event)).toBe('done');
  });

  it('takes an observable that completes empty for done', async () => {
    expect(await sut(aHandler(EMPTY)).handle(event)).toBe('done');
    expect(await sut(aHandler(of('duplicate'))).handle(event)).toBe('duplicate');
  });

  it('throws the error of an observable as it is', async () => {
    const error = new TypeError('no');

    await expect(sut(aHandler(throwError(() => error))).handle(event)).rejects.toBe(error);
  });

  it('refuses two handlers of one type', () => {
    expect(() => sut(aHandler('done', { next: aHandler('done') }))).toThrow('two handlers');
  });

  it('refuses a handler that is not marked with @WhenEvent', () => {
    expect(() => sut(aHandler('done', { extras: {} }))).toThrow('@WhenEvent');
  });

  it('refuses a group that handles nothing', () => {
    expect(() => new EventHandlers('readers', new Map())).toThrow('handles no event');
  });
});
