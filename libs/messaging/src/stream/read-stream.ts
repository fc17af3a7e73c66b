import { IdleWatch } from './idle-watch.js';
import { StreamConsumer } from './stream-consumer.js';
import { StreamProgress } from './stream-progress.js';
import type { StreamRange } from './stream-range.js';
import type { RawRecord } from '#kafka/decode-record.codec.js';
import type { Position } from '#kafka/position.js';
import type { KafkaConnection } from '#messaging-options.js';

/** A record as it lies in the stream; its topic is named without prefix. */
export interface StreamRecord extends RawRecord, Position {
  /** Kafka's, in milliseconds since 1970. */
  readonly timestamp: string;
}

export interface StreamReading {
  readonly ranges: readonly StreamRange[];
  /** In order within a partition; the next record waits for its promise. What it throws ends the reading. */
  readonly read: (record: StreamRecord) => void | Promise<void>;
  /** Ends the reading early, without an error. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads the given ranges, each record once, and resolves when all have been read. Joins no group that lasts, commits
 * nothing, and leaves nothing behind. Throws when the broker cannot be reached or `read` has thrown.
 */
export async function readStream(connection: KafkaConnection, reading: StreamReading): Promise<void> {
  const progress = new StreamProgress(reading.ranges);
  if (progress.done || reading.signal?.aborted) return;
  const ended = Promise.withResolvers<void>();
  const stop = (): void => ended.resolve();
  const hasEnd = reading.ranges.every(({ to }) => to !== null);
  reading.signal?.addEventListener('abort', stop, { once: true });
  const consumer = new StreamConsumer(connection, {
    progress,
    read: reading.read,
    idle: new IdleWatch(hasEnd ? stop : () => undefined),
    ended: stop,
    failed: (error) => ended.reject(error),
  });
  try {
    await Promise.race([consumer.start(), ended.promise]);
    await ended.promise;
  } finally {
    reading.signal?.removeEventListener('abort', stop);
    await consumer.close();
  }
}
