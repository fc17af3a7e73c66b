import type { Attempt } from '#consumer/retries.js';
import type { RawRecord, RecordHeaders } from '#kafka/decode-record.codec.js';
import type { FetchedRecord } from '#kafka/kafka-consumer.js';
import type { Position } from '#kafka/position.js';
import { deadLetterTopic, type Topic } from '@broadsheet/contracts';

/** A record as a group received it and could not apply. */
export type UnappliedRecord = Omit<FetchedRecord, 'offset'>;

export interface Failure extends Attempt {
  /** A class name and a sentence; nothing of the record. */
  readonly error: string;
}

/** Where the record of a dead letter was first, and how it failed there. */
export interface DeadLetterOrigin extends Position {
  /** Kafka's time of the record, in milliseconds since 1970. */
  readonly timestamp: string;
  /** The sum over all replays. */
  readonly attempts: number;
  readonly firstFailedAt: Date;
  readonly error: string;
}

const MAX_ERROR_LENGTH = 500;

/**
 * The record as it was received, byte for byte, with additional headers that say where it was and why it could not be
 * applied. Times are RFC 3339; `dl_timestamp` is Kafka's, in milliseconds since 1970. A replayed dead letter that fails
 * again keeps its position and its first failure, and its attempts are added up.
 */
export function deadLetterRecord(
  record: UnappliedRecord,
  position: Position,
  { error, number: attempts, firstFailedAt }: Failure,
): Required<RawRecord> {
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
      dl_error: error.slice(0, MAX_ERROR_LENGTH),
      dl_failed_at: origin.firstFailedAt.toISOString(),
    },
  };
}

/** What the `dl_` headers say; undefined where they are missing or invalid, as only those of another producer can be. */
export function originIn(headers: RecordHeaders | undefined): DeadLetterOrigin | undefined {
  const text = (name: string): string => String(headers?.[`dl_${name}`] ?? '');
  const [topic, partition, offset, timestamp] = ['topic', 'partition', 'offset', 'timestamp'].map(text);
  const [attempts, firstFailedAt] = [Number(text('attempts')), new Date(text('failed_at'))];
  if (!topic || !isCount(partition) || !isCount(offset) || !isCount(timestamp)) return undefined;
  if (!Number.isSafeInteger(attempts) || Number.isNaN(firstFailedAt.getTime())) return undefined;
  return { topic, partition: Number(partition), offset, timestamp, attempts, firstFailedAt, error: text('error') };
}

export interface FailedGroup {
  readonly group: string;
  readonly prefix: string;
  /** The topics that the group reads. */
  readonly topics: readonly Topic[];
}

/**
 * The topic, with prefix, for a dead letter whose record was read from `topic`. The origin that a replayed record claims
 * is trusted only where it names a topic of this group.
 */
export function topicForDeadLetter(topic: string, headers: RecordHeaders, failed: FailedGroup): string {
  const { group, prefix, topics } = failed;
  const origin = String(headers['dl_topic']);
  const isOwnTopic = topics.some(({ name }) => prefix + name === origin);
  return prefix + deadLetterTopic((isOwnTopic ? origin : topic).slice(prefix.length), group).name;
}

/** The origin of a record from the replay topic; undefined for every other record, whatever it claims. */
function replayedFrom(topic: string, headers: RecordHeaders | undefined): DeadLetterOrigin | undefined {
  return topic.endsWith('.replays') ? originIn(headers) : undefined;
}

function isCount(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,19}$/.test(text);
}
