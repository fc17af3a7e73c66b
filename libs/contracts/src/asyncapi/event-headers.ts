import type { JsonObject } from '#json-schema/component-schemas.js';

const text = (description: string): JsonObject => ({ type: 'string', description });

/** Of every record: CloudEvents 1.0 in Kafka's binary mode, and what Broadsheet adds to it. */
export const EVENT_HEADERS: JsonObject = {
  type: 'object',
  description: 'CloudEvents 1.0 in the binary mode of Kafka, with extensions. Every value is UTF-8 text.',
  properties: {
    ce_specversion: { const: '1.0', description: 'the version of CloudEvents' },
    ce_id: { type: 'string', format: 'uuid', description: 'this event; the same in every delivery of it' },
    ce_source: text('the service that owns the fact, for example `/articles`'),
    ce_type: text('what happened, with the version of the schema at the end'),
    ce_time: { type: 'string', format: 'date-time', description: 'when it was written, UTC with milliseconds' },
    ce_subject: text('whom it happened to; order is promised per subject'),
    ce_dataschema: text('the name of the schema: `urn:broadsheet:event:` and the type'),
    ce_aggregateversion: {
      type: 'string',
      pattern: '^[1-9][0-9]*$',
      description:
        'counts the events of the subject from 1; in a compacted topic, the version of the fact it belongs to',
    },
    ce_correlationid: text('the request that all of this began with'),
    ce_causationid: text('the event that led to this one, where there is one'),
    traceparent: text('W3C trace context at the time of writing, where the request was traced'),
    'content-type': { const: 'application/json', description: 'of the value; a tombstone has none' },
  },
  required: [
    ...['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_time', 'ce_subject', 'ce_dataschema'],
    ...['ce_aggregateversion', 'ce_correlationid'],
  ],
};

/** The headers of one type: those of every record, with the type filled in. */
export function headersOf(type: string): JsonObject {
  return {
    type: 'object',
    allOf: [{ $ref: '#/components/schemas/EventHeaders' }],
    properties: { ce_type: { const: type }, ce_dataschema: { const: `urn:broadsheet:event:${type}` } },
  };
}
