import type { EventEnvelope } from '@broadsheet/contracts';
import { HeardEvents } from './heard-events.js';

const position = { topic: 'news.article', partition: 0, offset: '0' };
const anEvent = (correlationId: string, type: string) => ({ correlationId, type }) as EventEnvelope;

describe('HeardEvents', () => {
  it('gives the events of one request, in the order in which they are asked for', async () => {
    const sut = new HeardEvents();
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

  it('waits for what has not come yet', async () => {
    const sut = new HeardEvents();
    const waiting = sut.of('r1', ['a']);
    sut.add(anEvent('r1', 'a'), position);
    expect(await waiting).toHaveLength(1);
  });
});
