import type { TailConsumer } from '#kafka/tail-consumer.js';
import { backoffMs, delay } from '@broadsheet/platform';
import { Logger } from '@nestjs/common';

export interface Following {
  /** Ends it. */
  readonly signal: AbortSignal;
  readonly open: () => TailConsumer;
  readonly follow: (consumer: TailConsumer) => Promise<void>;
  /** Called before each restart. */
  readonly onFailure: (reason: string) => void;
}

const BETWEEN_ATTEMPTS = { firstMs: 250, maxMs: 5_000 };
const logger = new Logger('Tail');

/** Follows topics with one consumer after the other until the signal aborts, however often the broker is unavailable or a consumer dies. */
export async function keepFollowing({ signal, open, follow, onFailure }: Following): Promise<void> {
  const stopped = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
  for (let failures = 1; !signal.aborted; failures += 1) {
    const consumer = open();
    try {
      const following = follow(consumer).then(() => consumer.death);
      const death = await Promise.race([stopped, consumer.death, following]);
      if (death) throw death;
    } catch (error) {
      onFailure((error as Error).message);
      await delay(backoffMs(failures, BETWEEN_ATTEMPTS), { signal });
    } finally {
      await consumer.close().catch((error: Error) => logger.debug(error.message));
    }
  }
}
