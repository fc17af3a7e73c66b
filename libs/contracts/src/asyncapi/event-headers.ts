import type { JsonObject } from '#json-schema/component-schemas.js';

const text = (description: string): JsonObject => ({ type: 'string', description });

/** The headers of every record: CloudEvents 1.0 in Kafka's binary mode, with Broadsheet's extensions. */
export const EVENT_HEADERS: JsonObject = {
  type: 'object',
  description: 'CloudEvents 1.0 in Kafka’s binary mode, with extensions. Every value is UTF-8 text.',
  properties: {
    ce_specversion: { const: '1.0', description: 'the version of CloudEvents' },
    ce_id: { type: 'string', format: 'uuid', description: 'id of the event; the same in every delivery' },
    ce_source: text('the service that owns the fact, for example `/articles`'),
    ce_type: text('what happened; ends with the version of the schema'),
    ce_time: { type: 'string', format: 'date-time', description: 'when the event was written, UTC with milliseconds' },
    ce_subject: text('what it happened to; order is guaranteed per subject'),
    ce_dataschema: text('the name of the schema: `urn:broadsheet:event:` and the type'),
    ce_aggregateversion: {
      type: 'string',
      pattern: '^[1-9][0-9]*$',
      description:
        'counts the events of the subject from 1; in a compacted topic, the version of the fact it belongs to',
    },
    ce_correlationid: text('the request that started it all'),
    ce_causationid: text('the event that caused this one, if any'),
    traceparent: text('W3C trace context at the time of writing, if the request was traced'),
    'content-type': { const: 'application/json', description: 'media type of the value; a tombstone has none' },
  },
  required: [
    ...['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_time', 'ce_subject', 'ce_dataschema'],
    ...['ce_aggregateversion', 'ce_correlationid'],
  ],
};

/** The headers of one event type. */
export function headersOf(type: string): JsonObject {
  return {
    type: 'object',
    allOf: [{ $ref: '#/components/schemas/EventHeaders' }],
    properties: { ce_type: { const: type }, ce_dataschema: { const: `urn:broadsheet:event:${type}` } },
  };
}
