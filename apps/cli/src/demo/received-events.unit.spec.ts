import type { EventEnvelope } from '@broadsheet/contracts';
import { ReceivedEvents } from './received-events.js';

const position = { topic: 'news.article', partition: 0, offset: '0' };
const anEvent = (correlationId: string, type: string) => ({ correlationId, type }) as EventEnvelope;

describe('ReceivedEvents', () => {
  it('returns the events of one request in the requested order', async () => {
    const sut = new ReceivedEvents();
    for (const [request, type] of [
      ['r1', 'b'],
      ['r2', 'a'],
      ['r1', 'a'],
    ] as const)
      sut.add(anEvent(request, type), position);
    const found = await sut.of('r1', ['a', 'b']);
    expect(found.map(({ event }) => [event.correlationId, event.type])).toEqual([
      ['r1', 'a'],
      ['r1', 'b'],
    ]);
  });

  it('waits for an event that has not arrived yet', async () => {
    const sut = new ReceivedEvents();
    const waiting = sut.of('r1', ['a']);
    sut.add(anEvent('r1', 'a'), position);
    expect(await waiting).toHaveLength(1);
  });
});
