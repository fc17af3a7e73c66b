import { JSON_TYPE, SPEC_VERSION } from '#kafka/envelope-headers.js';
import type { StreamRecord } from './read-stream.js';
import type { EventEnvelope } from '@broadsheet/contracts';

/**
 * An event in structured mode (https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md), with
 * where it lies in Kafka as extensions; the offset is text, as it may be more than a number holds.
 */
export function structuredEvent(
  { id, source, type, subject, time, version, correlationId, causationId, traceparent, data }: EventEnvelope,
  { topic, partition, offset, key }: StreamRecord,
): Record<string, unknown> {
  return {
    specversion: SPEC_VERSION,
    id,
    source,
    type,
    subject,
    time,
    dataschema: `urn:broadsheet:event:${type}`,
    aggregateversion: version,
    correlationid: correlationId,
    ...(causationId === undefined ? {} : { causationid: causationId }),
    ...(traceparent === undefined ? {} : { traceparent }),
    kafkatopic: topic,
    kafkapartition: partition,
    kafkaoffset: offset,
    kafkakey: String(key),
    ...(data === null ? {} : { datacontenttype: JSON_TYPE, data }),
  };
}
