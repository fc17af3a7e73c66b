import { eventSpan } from './event-span.js';
import type { EventEnvelope } from '@broadsheet/contracts';
import { inSpans, isTraceparent, isTracing, type SharedWork } from '@broadsheet/platform';

/** Handles an event as a part of what it began with: the same request in the outside world, caused by the event, in its trace. */
export function inEvent<T>(group: string, event: EventEnvelope, work: () => Promise<T>): Promise<T> {
  const { id, correlationId } = event;
  const own = handlingOf(group, event);
  const trace = own.traceparent === undefined ? {} : { traceparent: own.traceparent };
  return inSpans({ requestId: id, correlationId, causationId: id, ...trace }, [own], work);
}

/** Handles events at once. They began with many requests and have no one cause; log lines name the first. */
export function inSlice<T>(
  group: string,
  events: readonly [EventEnvelope, ...EventEnvelope[]],
  work: () => Promise<T>,
) {
  const [{ id, correlationId }] = events;
  const shared = isTracing() ? events.map((event) => handlingOf(group, event, events.length)) : [];
  return inSpans({ requestId: id, correlationId }, shared, work);
}

/** A trace context that is none is left out, as anyone may have written the record. */
function handlingOf(group: string, event: EventEnvelope, together = 1): SharedWork {
  const { traceparent } = event;
  const more = {
    'messaging.consumer.group.name': group,
    ...(together === 1 ? {} : { 'messaging.batch.message_count': together }),
  };
  return {
    traceparent: isTraceparent(traceparent) ? traceparent : undefined,
    describe: () => eventSpan('process', event, more),
  };
}
