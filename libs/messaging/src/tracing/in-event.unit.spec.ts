import { inEvent, inSlice } from './in-event.js';
import type { EventEnvelope } from '@broadsheet/contracts';
import { currentContext } from '@broadsheet/platform';

const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const event = (id: string, traceparent: string): EventEnvelope => ({
  id,
  type: 'news.note.written.v1',
  source: '/notes',
  subject: 's',
  version: 1,
  time: '2026-01-01T00:00:00.000Z',
  correlationId: `request of ${id}`,
  traceparent,
  data: {},
});
const context = () => Promise.resolve(currentContext());

describe('the handling of events', () => {
  it('belongs to the request and the trace that the event began with', async () => {
    expect(await inEvent('readers', event('e1', TRACE), context)).toEqual({
      requestId: 'e1',
      correlationId: 'request of e1',
      causationId: 'e1',
      traceparent: TRACE,
    });
  });

  it('leaves out a trace context that is none', async () => {
    expect(await inEvent('readers', event('e1', 'junk'), context)).not.toHaveProperty('traceparent');
  });

  it('at once has no one cause', async () => {
    const seen = await inSlice('readers', [event('e1', TRACE), event('e2', TRACE)], context);
    expect(seen).toEqual({ requestId: 'e1', correlationId: 'request of e1' });
  });
});
