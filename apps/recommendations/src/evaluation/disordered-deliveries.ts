import type { Deliveries, Handle } from './deliveries.js';
import { seededRandom } from './seeded-random.js';
import type { EventEnvelope } from '@broadsheet/contracts';

const PARTITIONS = 8;
const LONGEST_SLICE = 40;

/**
 * As the stream may bring them at its worst: keys are shuffled over eight partitions that several consumers read at once,
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
    await Promise.all(
      [...shares].map(async ([consumer, share]) => {
        for (const slice of this.slices(share.flatMap(([, keys]) => keys))) {
          await untilTaken(() => handle(consumer, slice));
          await untilTaken(() => handle(consumer, slice));
        }
      }),
    );
  }

  /** Drawn from any key that has something left. */
  private slices(keys: readonly EventEnvelope[][]): EventEnvelope[][] {
    const left = keys.map((events) => [...events]);
    const slices: EventEnvelope[][] = [];
    while (left.length > 0) {
      const slice: EventEnvelope[] = [];
      const length = 1 + Math.floor(this.random() * LONGEST_SLICE);
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

/** The stream delivers again what has lost too often against others. */
async function untilTaken(deliver: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await deliver();
      return;
    } catch (error) {
      if ((error as Error).name !== 'TooMuchContention') throw error;
    }
  }
}
