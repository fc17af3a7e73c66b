import { IdleWatch } from './idle-watch.js';
import { StreamConsumer } from '#kafka/stream-consumer.js';
import { StreamProgress } from './stream-progress.js';
import type { StreamReading } from './stream-reading.js';
import type { KafkaConnection } from '#messaging-options.js';

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
    ...(reading.batchRead ? { batchRead: reading.batchRead } : {}),
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
