import { EventHandlers } from './event-handlers.js';
import { noteWrittenV1 } from '#fixtures/note-events.fixture.spec.js';
import type { EventEnvelope } from '@broadsheet/contracts';
import type { MessageHandler } from '@nestjs/microservices';
import { EMPTY, of, throwError } from 'rxjs';

const event = { id: 'i', type: noteWrittenV1.type, correlationId: 'c' } as EventEnvelope;
const reaction = (bulk = false) => ({ definitions: [noteWrittenV1], bulk });
const aHandler = (result: unknown, more: object = {}): MessageHandler =>
  Object.assign(() => Promise.resolve(result), { extras: { reaction: reaction() }, ...more });
const sut = (handler: MessageHandler) => new EventHandlers('readers', new Map([[noteWrittenV1.type, handler]]));
const bulk = (result: unknown) => sut(aHandler(result, { extras: { reaction: reaction(true) } }));

describe('EventHandlers', () => {
  it.each(['duplicate', 'superseded', 'done'])('returns %s when the handler does', async (outcome) => {
    expect(await sut(aHandler(outcome)).react([event])).toEqual([outcome]);
  });

  it('takes nothing, and anything else, for done', async () => {
    expect(await sut(aHandler(undefined)).react([event])).toEqual(['done']);
    expect(await sut(aHandler({ some: 'thing' })).react([event])).toEqual(['done']);
  });

  it('takes an observable that completes empty for done', async () => {
    expect(await sut(aHandler(EMPTY)).react([event])).toEqual(['done']);
    expect(await sut(aHandler(of('duplicate'))).react([event])).toEqual(['duplicate']);
  });

  it('throws the error of an observable as it is', async () => {
    const error = new TypeError('no');

    await expect(sut(aHandler(throwError(() => error))).react([event])).rejects.toBe(error);
  });

  it('hands a bulk handler all events at once, and takes its outcomes in their order', async () => {
    const given: unknown[] = [];
    const handler = Object.assign(
      (events: unknown) => {
        given.push(events);
        return Promise.resolve(['done', 'duplicate']);
      },
      { extras: { reaction: reaction(true) } },
    );

    expect(await sut(handler).react([event, event])).toEqual(['done', 'duplicate']);
    expect(given).toEqual([[event, event]]);
  });

  it('takes nothing from a bulk handler for done, event by event', async () => {
    expect(await bulk(undefined).react([event, event])).toEqual(['done', 'done']);
    expect(await bulk(EMPTY).react([event])).toEqual(['done']);
  });

  it('refuses outcomes that are more or fewer than the events', async () => {
    await expect(bulk(['done']).react([event, event])).rejects.toThrow('returned 1 for 2 events');
    await expect(bulk('done').react([event, event])).rejects.toThrow('returned string for 2 events');
  });

  it('knows which types belong to one bulk reaction', () => {
    expect(bulk(undefined).bulkReactionTo(noteWrittenV1.type)).toMatchObject({ bulk: true });
    expect(sut(aHandler('done')).bulkReactionTo(noteWrittenV1.type)).toBeUndefined();
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
