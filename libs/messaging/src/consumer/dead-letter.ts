import type { Attempt } from './attempts.js';
import { replayedFrom } from '#dead-letters/letter-origin.js';
import type { Position } from '#kafka/position.js';
import type { IHeaders, KafkaMessage } from 'kafkajs';

export interface DeadLetter {
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: IHeaders;
}

export type UnappliedRecord = Pick<KafkaMessage, 'key' | 'value' | 'headers' | 'timestamp'>;

export interface Failure extends Attempt {
  /** A class name and a sentence; nothing of the record. */
  readonly error: string;
}

const MOST_ERROR_LENGTH = 500;

/**
 * The record as it came, byte for byte, with headers beside its own that say where it lay and why it could not be applied.
 * Times are RFC 3339; `dl_timestamp` is Kafka's, in milliseconds since 1970. A replayed letter that fails again keeps the
 * position and the first failure that it had, and its attempts are added up.
 */
export function deadLetter(
  record: UnappliedRecord,
  { topic, partition, offset }: Position,
  failure: Failure,
): DeadLetter {
  const before = replayedFrom(topic, record.headers);
  return {
    key: record.key,
    value: record.value,
    headers: {
      ...record.headers,
      dl_topic: before?.topic ?? topic,
      dl_partition: String(before?.partition ?? partition),
      dl_offset: before?.offset ?? offset,
      dl_timestamp: before?.timestamp ?? record.timestamp,
      dl_attempts: String((before?.attempts ?? 0) + failure.number),
      dl_error: failure.error.slice(0, MOST_ERROR_LENGTH),
      dl_failed_at: (before?.firstFailedAt ?? failure.firstFailedAt).toISOString(),
    },
  };
}
