import type { TailConsumer } from '#kafka/tail-consumer.js';
import { growingDelay } from '@broadsheet/mongo';
import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';

export interface Following {
  /** Ends it. */
  readonly signal: AbortSignal;
  readonly open: () => TailConsumer;
  readonly follow: (consumer: TailConsumer) => Promise<void>;
  /** Before it starts anew. */
  readonly failed: (reason: string) => void;
}

const BETWEEN_ATTEMPTS = { firstMs: 250, maxMs: 5_000 };
const logger = new Logger('Tail');

/** Follows topics with one consumer after the other, however often the broker is away or a consumer dies, until it is ended. */
export async function keepFollowing({ signal, open, follow, failed }: Following): Promise<void> {
  const stopped = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
  for (let failures = 1; !signal.aborted; failures += 1) {
    const consumer = open();
    try {
      const following = follow(consumer).then(() => consumer.death);
      const death = await Promise.race([stopped, consumer.death, following]);
      if (death) throw death;
    } catch (error) {
      failed((error as Error).message);
      await delay(growingDelay(failures, BETWEEN_ATTEMPTS), undefined, { signal }).catch(() => undefined);
    } finally {
      await consumer.close().catch((error: Error) => logger.debug(error.message));
    }
  }
}
