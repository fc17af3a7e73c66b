import type { RecordClock } from './record-clock.js';
import { Delivery } from '#consumer/delivery.js';
import type { EventHandlers } from '#consumer/event-handlers.js';
import { type ReceivedRecord, type Slice, slices } from '#consumer/slice.js';
import { decodeRecord } from '#kafka/decode-record.codec.js';
import { KnownEvents } from '#kafka/known-events.js';
import { partitionKey } from '#kafka/position.js';
import type { KafkaConnection } from '#messaging-options.js';
import { readStream } from '#stream/read-stream.js';
import type { StreamRange } from '#stream/stream-range.js';
import type { StreamRecord } from '#stream/stream-reading.js';
import { setTimeout as delay } from 'node:timers/promises';

export interface ReplayParts {
  readonly group: string;
  readonly handlers: EventHandlers;
  readonly clock: RecordClock;
  /** Called before each slice; what it throws ends the reading. */
  readonly mayGoOn: () => void;
}

/** More than a group gets at once, as nobody waits for a single one of them; and still a short transaction. */
const MOST_IN_A_SLICE = 1_000;

/**
 * Hands a group's reactions the events of some ranges, in the order of each partition, without being the group. What
 * cannot be applied is left out and counted: the group has it among its dead letters.
 */
export class Replay {
  /** Records that have been read. */
  read = 0;
  leftOut = 0;
  private readonly known: KnownEvents;
  private readonly delivery: Delivery;
  private readonly next = new Map<string, bigint>();
  private batch: StreamRecord[] = [];

  constructor(
    private readonly connection: KafkaConnection,
    private readonly parts: ReplayParts,
  ) {
    const { group, handlers } = parts;
    this.known = new KnownEvents(handlers.definitions);
    this.delivery = new Delivery({
      group,
      react: (events) => handlers.react(events),
      storeDeadLetter: () => Promise.resolve(void (this.leftOut += 1)),
      now: () => new Date(),
    });
  }

  /** What of these ranges it has not been read yet. */
  rest(ranges: readonly StreamRange[]): StreamRange[] {
    return ranges.map((range) => ({ ...range, from: this.next.get(partitionKey(range)) ?? range.from }));
  }

  /**
   * Reads the rest of each range, which has an end; gently, as long as nobody waits for it, so that whoever serves has the
   * database for half of the time. Throws Kafka's error when it is away.
   */
  async run(ranges: readonly StreamRange[], pace: 'gently' | 'fast'): Promise<void> {
    const rest = this.rest(ranges);
    await readStream(this.connection, {
      ranges: rest,
      read: (record) => void this.batch.push(record),
      batchRead: () => this.apply(pace),
    });
    for (const range of rest)
      if (range.to !== null && range.from < range.to) this.next.set(partitionKey(range), range.to);
  }

  private async apply(pace: 'gently' | 'fast'): Promise<void> {
    const received = this.batch.map((record): ReceivedRecord => {
      return { record, position: record, decoded: decodeRecord(record, this.known) };
    });
    this.batch = [];
    const together = (type: string) => this.parts.handlers.bulkReactionTo(type);
    for (const slice of slices(received, together, MOST_IN_A_SLICE)) {
      const begun = performance.now();
      await this.deliver(slice);
      this.read += slice.length;
      if (pace === 'gently') await delay(performance.now() - begun);
    }
  }

  private async deliver(slice: Slice): Promise<void> {
    const { clock, mayGoOn } = this.parts;
    clock.set(new Date(Number((slice.at(-1) ?? slice[0]).record.timestamp)));
    for (;;) {
      mayGoOn();
      const delivered = await this.delivery.deliver(slice);
      if (delivered.kind === 'next') return;
      if (delivered.kind === 'again') await delay(delivered.afterMs);
      else for (const received of slice) await this.deliver([received]);
      if (delivered.kind === 'apart') return;
    }
  }
}
