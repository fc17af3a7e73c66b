import { keepFollowing } from './keep-following.js';
import { offsetsSince, partitionRanges, type StreamOffsets } from '#kafka/topic-offsets.js';
import { TailConsumer } from '#kafka/tail-consumer.js';
import { TailPositions } from './tail-positions.js';
import type { Position } from '#kafka/position.js';
import { decodeRecord, type RawRecord } from '#kafka/decode-record.codec.js';
import { atMost } from '#kafka/at-most.js';
import { KnownEvents } from '#kafka/known-events.js';
import type { KafkaConnection } from '#messaging-options.js';
import { tailDeliveries, tailGaps } from '#metrics.js';
import { type EventEnvelope, eventCatalogue, type Topic } from '@broadsheet/contracts';
import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';

export interface LiveTailOptions extends KafkaConnection {
  readonly service: string;
  /** Milliseconds without a sign of life, while the broker responds to others, after which it restarts; 60,000 by default. */
  readonly hangAfterMs?: number;
}

export interface TailStart {
  readonly topics: readonly Topic[];
  /** The end at the time of starting, a moment before it, or given offsets, for example those of `committedOffsets`. */
  readonly from: 'end' | Date | StreamOffsets;
  /** An error that it throws is counted and ignored: no event is delivered twice. */
  readonly handle: (event: EventEnvelope, position: Position) => void | Promise<void>;
}

const STOP_MS = 5_000;

/**
 * Delivers events to one process, for what it holds in memory: a group of its own, without commits and dead letters.
 * Records that cannot be decoded are counted and skipped. Survives an unavailable broker; after each interruption it
 * continues where it was, and notifies `onGap` listeners. Not for anything that must be stored.
 */
export class LiveTail implements OnApplicationShutdown {
  private readonly logger = new Logger('LiveTail');
  private readonly stopping = new AbortController();
  private readonly positioned = Promise.withResolvers<void>();
  private readonly gapListeners: (() => void)[] = [];
  private readonly groupId: string;
  private positions: TailPositions | undefined;
  private joins = 0;
  private answeredAt = -Infinity;
  private reason: string | null = 'The live tail has not started.';
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: LiveTailOptions) {
    this.groupId = `${options.prefix}${options.service}.tail.${randomUUID()}`;
  }

  /** Milliseconds since the broker last responded; infinite before the first time. */
  get silentForMs(): number {
    return performance.now() - this.answeredAt;
  }

  /** Why it has not yet read everything that existed at its start; null once it has. For a readiness probe. */
  get problem(): string | null {
    return this.reason;
  }

  /** Returns at once; connects in the background and retries for ever. May be called once. */
  start(start: TailStart): void {
    this.reason = 'The live tail has not read everything yet.';
    this.running = this.loop(start);
  }

  /** Resolves once every event that existed at the start has been handled. */
  whenPositioned(): Promise<void> {
    return this.positioned.promise;
  }

  /** Called whenever it may have been behind for a while: the group was rebalanced, or records expired before they were read. */
  onGap(listener: () => void): void {
    this.gapListeners.push(listener);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await atMost(STOP_MS, this.running);
  }

  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  private loop(start: TailStart): Promise<void> {
    const { groupId, options } = this;
    const group = { groupId, name: options.service, hangAfterMs: options.hangAfterMs };
    return keepFollowing({
      signal: this.stopping.signal,
      open: () => new TailConsumer(options, group),
      follow: (consumer) => this.follow(start, consumer),
      onFailure: (why) => {
        if (this.reason !== null) this.reason = `The live tail has not read everything yet: ${why}`;
        this.logger.warn(`The live tail of ${options.service} restarts: ${why}`);
      },
    });
  }

  private async follow({ topics, from, handle }: TailStart, consumer: TailConsumer): Promise<void> {
    this.positions ??= await this.positionsFrom(topics, from);
    const names = topics.map(({ name }) => name);
    const known = new KnownEvents(eventCatalogue.filter(({ topic }) => names.includes(topic.name)));
    const { positions } = this;
    await consumer.run({
      topics: names,
      onJoin: () => this.join(positions),
      onFetch: () => (this.answeredAt = performance.now()),
      read: async (record, position) => {
        await this.deliver(record, position, { known, handle });
        positions.read(position);
        this.checkPosition(positions);
      },
    });
  }

  private async positionsFrom(topics: readonly Topic[], from: TailStart['from']): Promise<TailPositions> {
    const first = from instanceof Date ? await offsetsSince(this.options, topics, from) : from;
    return new TailPositions(first, await partitionRanges(this.options, topics));
  }

  private join(positions: TailPositions): Position[] {
    this.joins += 1;
    if (this.joins > 1 || positions.lostRecords) this.notifyGap();
    this.checkPosition(positions);
    return positions.next;
  }

  private async deliver(
    record: RawRecord,
    position: Position,
    { known, handle }: { known: KnownEvents } & Pick<TailStart, 'handle'>,
  ) {
    const decoded = decodeRecord(record, known);
    if (decoded.kind !== 'event') return this.count(decoded.kind);
    try {
      await handle(decoded.event, position);
      this.count('handled');
    } catch (error) {
      this.logger.error(`The live tail skips ${decoded.event.type} ${decoded.event.id}: ${String(error)}`);
      this.count('failed');
    }
  }

  private count(outcome: string): void {
    tailDeliveries.inc({ tail: this.options.service, outcome });
  }

  private notifyGap(): void {
    tailGaps.inc({ tail: this.options.service });
    for (const listener of this.gapListeners) listener();
  }

  private checkPosition({ caughtUp }: TailPositions): void {
    if (!caughtUp) return;
    this.reason = null;
    this.positioned.resolve();
  }
}
