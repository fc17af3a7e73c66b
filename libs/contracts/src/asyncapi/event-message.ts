import { headersOf } from '#asyncapi/event-headers.js';
import { capitalised, kafkaBinding } from '#asyncapi/topic-channel.js';
import type { EventDefinition } from '#define-event.js';
import type { ComponentSchemas, JsonObject } from '#json-schema/component-schemas.js';

/** A record as stored in Kafka. Its value is shown as JSON; the record itself holds the compact text. */
export interface EventSample {
  readonly what: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `null` is a tombstone. */
  readonly value: object | null;
}

/** By the type of the event. */
export type EventSamples = ReadonlyMap<string, readonly EventSample[]>;

/** One version of an event as an AsyncAPI message. */
export interface EventMessage {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly description?: string;
  readonly contentType?: string;
  readonly headers: JsonObject;
  readonly payload: JsonObject;
  readonly correlationId: JsonObject;
  readonly bindings: JsonObject;
  readonly examples: readonly MessageExample[];
}

interface MessageExample {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: object | null;
}

const TOMBSTONE = 'A tombstone: the record has no value. Compaction removes the older records of its key.';
const COMPANION = 'It carries the version of the fact that it was written with and has no versions of its own.';

/** Throws if there is no sample: an event without an example is not documented. */
export function eventMessage(
  event: EventDefinition,
  samples: readonly EventSample[] | undefined,
  schemas: ComponentSchemas,
): EventMessage {
  if (!samples?.length) throw new Error(`${event.type} has no sample: add test/contracts/samples/${event.type}.json.`);
  const payload = schemas.schemaOf(event.schema, 'input');
  const isTombstone = payload['type'] === 'null';
  const remarks = [...(isTombstone ? [TOMBSTONE] : []), ...(event.companion ? [COMPANION] : [])];
  return {
    name: event.type,
    title: titleOf(event.type),
    summary: event.summary,
    ...(remarks.length === 0 ? {} : { description: remarks.join(' ') }),
    ...(isTombstone ? {} : { contentType: 'application/json' }),
    headers: headersOf(event.type),
    payload,
    correlationId: { $ref: '#/components/correlationIds/request' },
    bindings: kafkaBinding({ key: keyOf(event, samples) }),
    examples: samples.map(({ what, headers, value }) => ({ name: what, headers, payload: value })),
  };
}

function keyOf({ topic }: EventDefinition, samples: readonly EventSample[]): JsonObject {
  return { type: 'string', description: topic.key, examples: [...new Set(samples.map(({ key }) => key))] };
}

/** `news.comment-content.written.v1` is “Comment content written”. */
function titleOf(type: string): string {
  const [, subject = '', happened = ''] = type.split('.');
  return capitalised(`${subject} ${happened}`.replaceAll('-', ' '));
}
