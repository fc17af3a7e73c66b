import { openSpan, type OpenSpan, type SpanStart } from '@broadsheet/platform';

/** What a span contains of an event; never its data. */
export interface TracedEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly correlationId: string;
}

type Operation = 'create' | 'send' | 'process';

const KIND = { create: 'producer', send: 'client', process: 'consumer' } as const;

/** By the conventions for messaging; the name says the type of the event, which says more than its topic. */
export function eventSpan(operation: Operation, event: TracedEvent, more: SpanStart['attributes'] = {}): SpanStart {
  return {
    name: `${operation} ${event.type}`,
    kind: KIND[operation],
    attributes: {
      'messaging.system': 'kafka',
      'messaging.operation.name': operation,
      'messaging.operation.type': operation,
      'messaging.message.id': event.id,
      'messaging.message.conversation_id': event.correlationId,
      'cloudevents.event_type': event.type,
      'cloudevents.event_subject': event.subject,
      ...more,
    },
  };
}

/** The trace context that an event carries for ever: the moment of its writing, under the work that wrote it. */
export function traceOfNewEvent(event: TracedEvent, topic: string, current: string | undefined): string | undefined {
  const span = openSpan(() => eventSpan('create', event, { 'messaging.destination.name': topic }), current);
  span?.end();
  return span?.traceparent ?? current;
}

/** Spans for the way of stored events to the broker, each in its event's own trace; none where nothing is sampled. */
export function spansOfSending(events: readonly (TracedEvent & { topic: string; traceparent?: string })[]): OpenSpan[] {
  return events.flatMap((event) => {
    const { traceparent, topic } = event;
    if (traceparent === undefined) return [];
    const span = openSpan(() => eventSpan('send', event, { 'messaging.destination.name': topic }), traceparent);
    return span ? [span] : [];
  });
}
