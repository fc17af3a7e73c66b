import { seededRandom } from './seeded-random.js';
import type { EventEnvelope } from '@broadsheet/contracts';
import { retry } from '@broadsheet/platform';

/** Takes a batch of events. Rejects with TooMuchContention if other consumers were faster too often. */
export type Handle = (consumer: number, events: readonly EventEnvelope[]) => Promise<unknown>;

/** How published events reach the handlers. The key of an event decides which others it stays in order with. */
export interface Deliveries {
  deliver(events: readonly EventEnvelope[], keyOf: (event: EventEnvelope) => string, handle: Handle): Promise<void>;
}

/** Once each and in their order, to one consumer. */
export const IN_ORDER: Deliveries = {
  deliver: async (events, _keyOf, handle) => void (await handle(0, events)),
};

const PARTITIONS = 8;
const MAX_SLICE = 40;

/**
 * As the stream may deliver them at its worst: keys are shuffled over eight partitions that several consumers read at once,
 * in slices of any size, each slice twice. Only the order of events with one key is kept.
 */
export class DisorderedDeliveries implements Deliveries {
  private readonly random: () => number;

  constructor(
    private readonly consumers: number,
    seed: number,
  ) {
    this.random = seededRandom(seed);
  }

  async deliver(
    events: readonly EventEnvelope[],
    keyOf: (event: EventEnvelope) => string,
    handle: Handle,
  ): Promise<void> {
    const byKey = [...Map.groupBy(events, keyOf).values()];
    const partitions = Map.groupBy(byKey, () => Math.floor(this.random() * PARTITIONS));
    const shares = Map.groupBy(partitions, ([partition]) => partition % this.consumers);
    // The stream delivers a slice again if its write lost too many races.
    const isRetryable = (error: unknown): boolean => (error as Error).name === 'TooMuchContention';
    await Promise.all(
      [...shares].map(async ([consumer, share]) => {
        for (const slice of this.slices(share.flatMap(([, keys]) => keys))) {
          await retry(() => handle(consumer, slice), { isRetryable });
          await retry(() => handle(consumer, slice), { isRetryable });
        }
      }),
    );
  }

  /** Drawn at random from the keys that have events left. */
  private slices(keys: readonly EventEnvelope[][]): EventEnvelope[][] {
    const left = keys.map((events) => [...events]);
    const slices: EventEnvelope[][] = [];
    while (left.length > 0) {
      const slice: EventEnvelope[] = [];
      const length = 1 + Math.floor(this.random() * MAX_SLICE);
      while (slice.length < length && left.length > 0) {
        const at = Math.floor(this.random() * left.length);
        const next = left[at]?.shift();
        if (next) slice.push(next);
        if (left[at]?.length === 0) left.splice(at, 1);
      }
      slices.push(slice);
    }
    return slices;
  }
}
