import type { Attempt } from './attempts.js';
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
 * Times are RFC 3339; `dl_timestamp` is Kafka's, in milliseconds since 1970.
 */
export function deadLetter(
  record: UnappliedRecord,
  { topic, partition, offset }: Position,
  failure: Failure,
): DeadLetter {
  return {
    key: record.key,
    value: record.value,
    headers: {
      ...record.headers,
      dl_topic: topic,
      dl_partition: String(partition),
      dl_offset: offset,
      dl_timestamp: record.timestamp,
      dl_attempts: String(failure.number),
      dl_error: failure.error.slice(0, MOST_ERROR_LENGTH),
      dl_failed_at: failure.firstFailedAt.toISOString(),
    },
  };
}
