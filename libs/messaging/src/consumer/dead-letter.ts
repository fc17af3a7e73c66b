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
  position: Position,
  { error, number: attempts, firstFailedAt }: Failure,
): DeadLetter {
  const here = { ...position, timestamp: record.timestamp, attempts, firstFailedAt };
  const before = replayedFrom(position.topic, record.headers);
  const origin = before ? { ...before, attempts: before.attempts + attempts } : here;
  return {
    key: record.key,
    value: record.value,
    headers: {
      ...record.headers,
      dl_topic: origin.topic,
      dl_partition: String(origin.partition),
      dl_offset: origin.offset,
      dl_timestamp: origin.timestamp,
      dl_attempts: String(origin.attempts),
      dl_error: error.slice(0, MOST_ERROR_LENGTH),
      dl_failed_at: origin.firstFailedAt.toISOString(),
    },
  };
}
