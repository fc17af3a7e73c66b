import { HEADER, JSON_TYPE, SPEC_VERSION } from './envelope-headers.js';
import type { OutboxRecord } from '#outbox/outbox-record.js';

export interface EncodedRecord {
  readonly key: string;
  readonly value: string | null;
  readonly headers: Record<string, string>;
}

/** An event as a Kafka record: CloudEvents 1.0, binary mode. `source` is the service that owns the event, for example `/articles`. */
export function encodeRecord(record: OutboxRecord, source: string): EncodedRecord {
  const { id, type, key, subject, version, time, correlationId, causationId, traceparent, data } = record;
  return {
    key,
    value: data,
    headers: {
      [HEADER.specVersion]: SPEC_VERSION,
      [HEADER.id]: id,
      [HEADER.source]: source,
      [HEADER.type]: type,
      [HEADER.time]: time,
      [HEADER.subject]: subject,
      [HEADER.dataSchema]: `urn:broadsheet:event:${type}`,
      [HEADER.version]: String(version),
      [HEADER.correlationId]: correlationId,
      ...(data === null ? {} : { [HEADER.contentType]: JSON_TYPE }),
      ...(causationId === undefined ? {} : { [HEADER.causationId]: causationId }),
      ...(traceparent === undefined ? {} : { [HEADER.traceparent]: traceparent }),
    },
  };
}
