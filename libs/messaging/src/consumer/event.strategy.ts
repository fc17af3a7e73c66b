import { BatchesInHand } from './batches-in-hand.js';
import { consumerSettings } from './consumer-settings.js';
import { Delivery } from './delivery.js';
import { EventHandlers } from './event-handlers.js';
import { Intake } from './intake.js';
import { hideLag, rebalanceSeconds, showLag } from './lag-metrics.js';
import { OffsetCommitter } from './offset-committer.js';
import { consumeBatch } from './partition-batch.js';
import { Pauses } from './pauses.js';
import { ReadingPermit } from './reading-permit.js';
import { ReadingProgress } from './reading-progress.js';
import { topicForDeadLetter } from '#dead-letters/dead-letter-record.codec.js';
import { atMost } from '#kafka/at-most.js';
import type { RawRecord } from '#kafka/decode-record.codec.js';
import type { BatchPayload, GroupJoin, KafkaConsumer } from '#kafka/kafka-consumer.js';
import { inspectGroup, type Inspection } from '#kafka/inspect-group.js';
import type { KafkaConnection } from '#messaging-options.js';
import { consumedTopics } from '#topics/group-topics.js';
import { type EventDefinition, replayTopic } from '@broadsheet/contracts';
import { ServerKafka } from '@nestjs/microservices';

export interface EventStrategyOptions extends KafkaConnection {
  /** Without prefix. */
  readonly group: string;
  /** That each topic must have, where that is known. */
  readonly partitions?: number | undefined;
  readonly now: () => Date;
  /** The consumer is dead and will not come back: the process must not live on without it. */
  readonly onFatal: (error: unknown) => void;
  /** The broker has answered the consumer, or a batch has ended. */
  readonly onSign: () => void;
  /** Reading must stop until somebody acts; the sentence says what. Call `leave`. */
  readonly onObstacle: (obstacle: string) => void;
}

const FINISH_MS = 10_000;
const LEAVE_MS = 3_000;
const HELD_BACK_MS = 1_000;

/**
 * Nest's Kafka server with outcomes: handlers are chosen by event type, each record ends as `Delivery` says, and offsets
 * are committed for what has ended only. Nothing that is in a topic can stop it; it commits no record that was not dealt with.
 */
export class EventStrategy extends ServerKafka {
  private readonly stopping = new AbortController();
  private readonly committer = new OffsetCommitter(async (offsets) => this.consumer?.commitOffsets(offsets));
  private readonly batches = new BatchesInHand();
  private readonly pauses = new Pauses();
  readonly progress = new ReadingProgress();
  private readonly permit: ReadingPermit;
  private generation = 0;
  private meeting = 0;
  private isMember = false;

  constructor(private readonly settings: EventStrategyOptions) {
    super(consumerSettings(settings, settings.group));
    const { onObstacle } = settings;
    const inspect = (known: ReadonlyMap<string, string>) => this.inspect(known);
    this.permit = new ReadingPermit({ progress: this.progress, inspect, onObstacle });
  }

  /** Aborts when the consumer closes. */
  get closing(): AbortSignal {
    return this.stopping.signal;
  }

  /** The group is a member of Kafka's group, with partitions or waiting for some. */
  get joined(): boolean {
    return this.isMember;
  }

  /** Of every event that is handled here. Throws when two handlers claim one. */
  get definitions(): readonly EventDefinition[] {
    return this.eventHandlers().definitions;
  }

  /** Looks whether the group may read. Throws when the broker cannot be reached. */
  inspect(known?: ReadonlyMap<string, string>): Promise<Inspection> {
    const { group, partitions } = this.settings;
    return inspectGroup(this.settings, { group, partitions, topics: consumedTopics(this.definitions) }, known);
  }

  override async bindEvents(consumer: KafkaConsumer): Promise<void> {
    const handlers = this.eventHandlers();
    const { group, now, prefix } = this.settings;
    const { definitions } = handlers;
    const intake = new Intake({ group, prefix, definitions, bulkReactionTo: (type) => handlers.bulkReactionTo(type) });
    const delivery = new Delivery({
      group,
      react: (events) => handlers.react(events),
      storeDeadLetter: (topic, record) => this.storeDeadLetter(topic, record),
      now,
    });
    this.listenTo(consumer, intake);
    const topics = [...consumedTopics(definitions), replayTopic(group)].map(({ name }) => prefix + name);
    await consumer.subscribe({ ...this.options.subscribe, topics });
    this.committer.start();
    showLag(group, this.progress);
    const eachBatch = (payload: BatchPayload) => this.consume(payload, intake, delivery);
    await consumer.run({ ...this.options.run, eachBatch });
    // Closed while it was joining: `close` could not know this consumer yet.
    if (this.closing.aborted) await consumer.disconnect();
  }

  /** Finishes what is in a handler, commits it, and leaves the group for good. */
  override async close(): Promise<void> {
    this.stopping.abort();
    await this.leave();
  }

  /** Finishes what is in a handler, commits it, and leaves the group; also what a failed `listen` left behind. It may listen again. */
  async leave(): Promise<void> {
    this.generation += 1;
    this.isMember = false;
    this.permit.stop();
    hideLag(this.progress);
    this.pauses.forget();
    await atMost(FINISH_MS, this.batches.ended());
    await atMost(LEAVE_MS, this.committer.stop());
    await atMost(LEAVE_MS, super.close());
  }

  private listenTo(consumer: KafkaConsumer, intake: Intake): void {
    const { HEARTBEAT, START_BATCH_PROCESS, END_BATCH_PROCESS, GROUP_JOIN, CRASH } = consumer.events;
    // Not FETCH: kafkajs says so after a fetch that failed, too.
    for (const sign of [HEARTBEAT, START_BATCH_PROCESS, END_BATCH_PROCESS]) consumer.on(sign, this.settings.onSign);
    consumer.on(GROUP_JOIN, ({ payload }) => {
      if (consumer !== this.consumer) return;
      intake.forget();
      this.beginGeneration(payload);
    });
    consumer.on(CRASH, ({ payload }) => {
      if (!payload.restart && !this.closing.aborted) this.settings.onFatal(payload.error);
    });
  }

  private eventHandlers(): EventHandlers {
    return new EventHandlers(this.settings.group, this.messageHandlers);
  }

  private beginGeneration({ memberAssignment, duration }: GroupJoin): void {
    if (this.isMember) rebalanceSeconds.observe({ group: this.settings.group }, duration / 1000);
    this.isMember = true;
    this.generation += 1;
    this.meeting += 1;
    this.settings.onSign();
    this.committer.forget();
    this.progress.own(memberAssignment);
    this.permit.renew();
  }

  private async consume(payload: BatchPayload, intake: Intake, delivery: Delivery): Promise<void> {
    const { generation, meeting, progress } = this;
    const goesOn = () => !this.closing.aborted && generation === this.generation;
    const resumeLater = (resume: () => void, afterMs: number) => this.pauses.resumeLater(resume, afterMs);
    if (this.batches.holdUp(payload.batch) || !(await this.permit.allows(payload.batch)))
      return resumeLater(payload.pause(), HELD_BACK_MS);
    if (!goesOn()) return;
    progress.begin(payload.batch);
    const work = consumeBatch(payload, {
      slices: (batch) => intake.slices(batch),
      deliver: (slice) => delivery.deliver(slice),
      handled: (position) => {
        progress.handled(position);
        this.committer.handled(position);
      },
      goesOn,
      isOurs: () => meeting === this.meeting,
      resumeLater,
    }).finally(() => progress.end(payload.batch));
    await this.batches.run(payload, work);
  }

  private async storeDeadLetter(readFrom: string, record: Required<RawRecord>): Promise<void> {
    if (!this.producer) throw new Error('The producer of dead letters is closed.');
    const failed = { ...this.settings, topics: consumedTopics(this.definitions) };
    const topic = topicForDeadLetter(readFrom, record.headers ?? {}, failed);
    await this.producer.send({ topic, acks: -1, messages: [record] });
  }
}
