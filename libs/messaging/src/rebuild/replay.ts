import type { RecordClock } from './rebuild-application.js';
import { Delivery } from '#consumer/delivery.js';
import type { EventHandlers } from '#consumer/event-handlers.js';
import { type ReceivedRecord, type Slice, slices } from '#consumer/slice.js';
import { decodeRecord } from '#kafka/decode-record.codec.js';
import { KnownEvents } from '#kafka/known-events.js';
import { partitionKey } from '#kafka/position.js';
import type { KafkaConnection } from '#messaging-options.js';
import { delay } from '@broadsheet/platform';
import { readStream, type StreamRecord } from '#stream/read-stream.js';
import type { StreamRange } from '#stream/stream-ranges.js';

export interface ReplayParts {
  readonly group: string;
  readonly handlers: EventHandlers;
  readonly clock: RecordClock;
  /** Called before each slice; an error that it throws ends the reading. */
  readonly throwIfLost: () => void;
}

/** More than for a group, as no reader waits for a single record; and still a short transaction. */
const MAX_IN_A_SLICE = 1_000;

/**
 * Delivers the events of some ranges to a group's reactions, in the order of each partition, without joining the group.
 * Records that cannot be applied are left out and counted: they are among the group's dead letters.
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

  /** The unread part of these ranges. */
  rest(ranges: readonly StreamRange[]): StreamRange[] {
    return ranges.map((range) => ({ ...range, from: this.next.get(partitionKey(range)) ?? range.from }));
  }

  /**
   * Reads the rest of each range; every range must have an end. With `gently` it pauses as long as it works, so that the
   * running service has the database for half of the time. Throws Kafka's error when it is unavailable.
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
    for (const slice of slices(received, together, MAX_IN_A_SLICE)) {
      const begun = performance.now();
      await this.deliver(slice);
      this.read += slice.length;
      if (pace === 'gently') await delay(performance.now() - begun);
    }
  }

  private async deliver(slice: Slice): Promise<void> {
    const { clock, throwIfLost } = this.parts;
    clock.set(new Date(Number((slice.at(-1) ?? slice[0]).record.timestamp)));
    for (;;) {
      throwIfLost();
      const delivered = await this.delivery.deliver(slice);
      if (delivered.kind === 'done') return;
      if (delivered.kind === 'retry') await delay(delivered.afterMs);
      else for (const received of slice) await this.deliver([received]);
      if (delivered.kind === 'split') return;
    }
  }
}
