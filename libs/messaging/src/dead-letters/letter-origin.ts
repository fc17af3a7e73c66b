import type { Position } from '#kafka/position.js';
import type { IHeaders } from 'kafkajs';

/** Where the record of a dead letter lay, and how it failed there. */
export interface LetterOrigin extends Position {
  /** Kafka's time of the record, in milliseconds since 1970. */
  readonly timestamp: string;
  /** From the first, over all replays. */
  readonly attempts: number;
  readonly firstFailedAt: Date;
  readonly error: string;
}

/** What the `dl_` headers say; undefined where they are missing or nonsense, as only a stranger's would be. */
export function letterOrigin(headers: IHeaders | undefined): LetterOrigin | undefined {
  const text = (name: string): string => String(headers?.[`dl_${name}`] ?? '');
  const [topic, partition, offset, timestamp] = ['topic', 'partition', 'offset', 'timestamp'].map(text);
  const [attempts, firstFailedAt] = [Number(text('attempts')), new Date(text('failed_at'))];
  if (!topic || !isCount(partition) || !isCount(offset) || !isCount(timestamp)) return undefined;
  if (!Number.isSafeInteger(attempts) || Number.isNaN(firstFailedAt.getTime())) return undefined;
  return { topic, partition: Number(partition), offset, timestamp, attempts, firstFailedAt, error: text('error') };
}

/** The origin of a record that came by way of a replay; undefined of every other record, whatever it claims. */
export function replayedFrom(topic: string, headers: IHeaders | undefined): LetterOrigin | undefined {
  return topic.endsWith('.replays') ? letterOrigin(headers) : undefined;
}

function isCount(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,19}$/.test(text);
}
