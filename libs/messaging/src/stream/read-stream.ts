import { IdleDetector } from './idle-detector.js';
import { StreamConsumer } from '#kafka/stream-consumer.js';
import { StreamProgress } from './stream-progress.js';
import type { StreamRange } from './stream-ranges.js';
import type { FetchedRecord } from '#kafka/kafka-consumer.js';
import type { Position } from '#kafka/position.js';
import type { KafkaConnection } from '#messaging-options.js';

/** A record and its position in the stream; its topic is named without prefix. */
export type StreamRecord = FetchedRecord & Position;

export interface StreamReading {
  readonly ranges: readonly StreamRange[];
  /** In order within a partition; the next record waits for its promise. An error that it throws ends the reading. */
  readonly read: (record: StreamRecord) => void | Promise<void>;
  /** Called after each batch of one partition; the next records wait for its promise. */
  readonly batchRead?: () => Promise<void>;
  /** Ends the reading early, without an error. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads the given ranges, each record once, and resolves when all have been read. Its group exists only for the
 * reading; it commits nothing. Throws when the broker cannot be reached or `read` has thrown.
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
    ...(reading.batchRead ? { batchRead: reading.batchRead } : {}),
    idle: new IdleDetector(hasEnd ? stop : () => undefined),
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
