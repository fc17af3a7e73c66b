import { consumerSettings } from './consumer-settings.js';
import type { DeadLetter } from './dead-letter.js';
import { Delivery } from './delivery.js';
import { EventHandlers } from './event-handlers.js';
import { OffsetCommitter } from './offset-committer.js';
import { consumeBatch } from './partition-batch.js';
import { atMost } from '#kafka/at-most.js';
import { KnownEvents } from '#kafka/known-events.js';
import type { KafkaConnection } from '#messaging-options.js';
import { consumedTopics } from '#topics/consumed-topics.js';
import { deadLetterTopic, type EventDefinition, replayTopic } from '@broadsheet/contracts';
import { ServerKafka } from '@nestjs/microservices';
import type { Consumer, EachBatchPayload } from 'kafkajs';

export interface EventStrategyOptions extends KafkaConnection {
  /** Without prefix. */
  readonly group: string;
  readonly now: () => Date;
  /** The consumer is dead and will not come back: the process must not live on without it. */
  readonly onFatal: (error: unknown) => void;
}

const FINISH_MS = 10_000;
const LEAVE_MS = 3_000;

/**
 * Nest's Kafka server with outcomes: handlers are chosen by event type, each record ends as `Delivery` says, and offsets
 * are committed for what has ended only. Nothing that is in a topic can stop it; it commits no record that was not dealt with.
 */
export class EventStrategy extends ServerKafka {
  private readonly stopping = new AbortController();
  private readonly committer = new OffsetCommitter(async (offsets) => this.consumer?.commitOffsets(offsets));
  private readonly batches = new Set<Promise<void>>();
  private readonly paused = new Set<NodeJS.Timeout>();
  private generation = 0;

  constructor(private readonly settings: EventStrategyOptions) {
    super(consumerSettings(settings, settings.group));
  }

  /** Aborts when the consumer closes. */
  get closing(): AbortSignal {
    return this.stopping.signal;
  }

  /** The group is a member of Kafka's group, with partitions or waiting for some. */
  get joined(): boolean {
    return this.generation > 0;
  }

  /** Of every event that is handled here. Throws when two handlers claim one. */
  get definitions(): readonly EventDefinition[] {
    return this.eventHandlers().definitions;
  }

  override async bindEvents(consumer: Consumer): Promise<void> {
    const handlers = this.eventHandlers();
    const { group, now, prefix } = this.settings;
    const delivery = new Delivery({
      group,
      known: new KnownEvents(handlers.definitions),
      handle: (event) => handlers.handle(event),
      bury: (topic, letter) => this.bury(topic, letter),
      now,
    });
    consumer.on(consumer.events.GROUP_JOIN, () => this.beginGeneration());
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      if (!payload.restart && !this.closing.aborted) this.settings.onFatal(payload.error);
    });
    const topics = [...consumedTopics(handlers.definitions), replayTopic(group)].map(({ name }) => prefix + name);
    await consumer.subscribe({ ...this.options.subscribe, topics });
    this.committer.start();
    await consumer.run({ ...this.options.run, eachBatch: (payload) => this.track(this.consume(payload, delivery)) });
    // Closed while it was joining: `close` could not know this consumer yet.
    if (this.closing.aborted) await consumer.disconnect();
  }

  /** Finishes what is in a handler, commits it, and leaves the group. */
  override async close(): Promise<void> {
    this.stopping.abort();
    for (const timer of this.paused) clearTimeout(timer);
    await atMost(FINISH_MS, Promise.allSettled(this.batches));
    await atMost(LEAVE_MS, this.committer.stop());
    await atMost(LEAVE_MS, super.close());
  }

  /** Lets go of what a failed `listen` left behind; it may be tried again. */
  async disconnect(): Promise<void> {
    await super.close();
  }

  private eventHandlers(): EventHandlers {
    return new EventHandlers(this.settings.group, this.messageHandlers);
  }

  private beginGeneration(): void {
    this.generation += 1;
    this.committer.forget();
  }

  private consume(payload: EachBatchPayload, delivery: Delivery): Promise<void> {
    const { generation } = this;
    return consumeBatch(payload, {
      deliver: (record, position) => delivery.deliver(record, position),
      handled: (position) => this.committer.handled(position),
      goesOn: () => !this.closing.aborted && generation === this.generation,
      resumeLater: (resume, afterMs) => this.resumeLater(resume, afterMs),
    });
  }

  private async track(batch: Promise<void>): Promise<void> {
    this.batches.add(batch);
    try {
      await batch;
    } finally {
      this.batches.delete(batch);
    }
  }

  private resumeLater(resume: () => void, afterMs: number): void {
    const timer = setTimeout(() => {
      this.paused.delete(timer);
      resume();
    }, afterMs);
    this.paused.add(timer);
  }

  private async bury(topic: string, letter: DeadLetter): Promise<void> {
    if (!this.producer) throw new Error('The producer of dead letters is closed.');
    const { prefix, group } = this.settings;
    const origin = String(letter.headers['dl_topic']);
    // What a replayed letter says of its origin is believed where it names a topic of this group.
    const isOurs = consumedTopics(this.definitions).some((read) => prefix + read.name === origin);
    const { name } = deadLetterTopic((isOurs ? origin : topic).slice(prefix.length), group);
    await this.producer.send({ topic: prefix + name, acks: -1, messages: [letter] });
  }
}
