/**
 * Header names of CloudEvents 1.0 in Kafka's binary mode
 * (https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md).
 * `aggregateversion`, `correlationid` and `causationid` are extensions of ours; `traceparent` is W3C trace context.
 */
export const HEADER = {
  specVersion: 'ce_specversion',
  id: 'ce_id',
  source: 'ce_source',
  type: 'ce_type',
  time: 'ce_time',
  subject: 'ce_subject',
  dataSchema: 'ce_dataschema',
  version: 'ce_aggregateversion',
  correlationId: 'ce_correlationid',
  causationId: 'ce_causationid',
  traceparent: 'traceparent',
  contentType: 'content-type',
} as const;

export const SPEC_VERSION = '1.0';
export const JSON_TYPE = 'application/json';
