import { z } from 'zod';

/**
 * What every event carries in addition to its data. On the wire: CloudEvents 1.0, Kafka binary mode
 * (headers `ce_id`, `ce_type`, …; https://github.com/cloudevents/spec, kafka-protocol-binding).
 */
export interface EventEnvelope<TData = unknown> {
  /** UUIDv7, the same in every delivery of this event. */
  readonly id: string;
  /** For example `news.article.published.v1`. */
  readonly type: string;
  /** The service that owns the fact, for example `/articles`. */
  readonly source: string;
  /** What it happened to. Order is guaranteed per subject, by version, and nowhere else. */
  readonly subject: string;
  /** Counts the events of the subject from 1; a companion carries the version of its fact. */
  readonly version: number;
  /** When it was written, RFC 3339 in UTC with milliseconds. */
  readonly time: string;
  /** The outside request that started it all. */
  readonly correlationId: string;
  /** The id of the event that caused this one, if any. */
  readonly causationId?: string;
  /** W3C trace context at the time of writing. */
  readonly traceparent?: string;
  /** `null` is a tombstone: the data of the subject is erased. */
  readonly data: TData;
}

/** The envelope without its data, as it arrives in headers. */
export const EnvelopeHeaders = z.object({
  id: z.uuid(),
  type: z.string().regex(/^[a-z][a-z0-9.-]*\.v[1-9]\d{0,3}$/),
  source: z.string().min(1).max(200),
  subject: z.string().min(1).max(200),
  version: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  time: z.iso.datetime(),
  correlationId: z.string().min(1).max(200),
  causationId: z.string().max(200).optional(),
  traceparent: z.string().max(200).optional(),
});
