import { BatchDecoder } from './batch-decoder.js';
import { BatchesInProgress } from './batches-in-progress.js';
import { consumerSettings } from './consumer-settings.js';
import { Delivery } from './delivery.js';
import { EventHandlers } from './event-handlers.js';
import { hideLag, rebalanceSeconds, showLag } from './lag-metrics.js';
import { OffsetCommitter } from './offset-committer.js';
import { consumeBatch, PausedPartitions } from './partition-batch.js';
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
  /** The number that each topic must have; not checked by default. */
  readonly partitions?: number | undefined;
  readonly now: () => Date;
  /** The consumer has died for good: the process must not continue without it. */
  readonly onFatal: (error: unknown) => void;
  /** The broker has responded to the consumer, or a batch has ended. */
  readonly onSignOfLife: () => void;
  /** Reading must stop until an operator acts; the sentence says how. Call `leave`. */
  readonly onObstacle: (obstacle: string) => void;
}

const FINISH_MS = 10_000;
const LEAVE_MS = 3_000;
const BLOCKED_MS = 1_000;

/**
 * Nest's Kafka server with outcomes: handlers are chosen by event type, each record ends as `Delivery` defines, and
 * offsets are committed only for records that have ended. No content of a topic can stop it; it never commits an unhandled record.
 */
export class EventStrategy extends ServerKafka {
  private readonly stopping = new AbortController();
  private readonly committer = new OffsetCommitter(async (offsets) => this.consumer?.commitOffsets(offsets));
  private readonly batches = new BatchesInProgress();
  private readonly paused = new PausedPartitions();
  readonly progress = new ReadingProgress();
  private readonly permit: ReadingPermit;
  private generation = 0;
  private rebalances = 0;
  private isMember = false;
  private joining: Promise<void> = Promise.resolve();

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

  /** It is a member of its Kafka group, with or without partitions. */
  get joined(): boolean {
    return this.isMember;
  }

  /** Of all handled events. Throws when two handlers claim the same one. */
  get definitions(): readonly EventDefinition[] {
    return this.eventHandlers().definitions;
  }

  /** Checks whether the group may read. Throws when the broker cannot be reached. */
  inspect(known?: ReadonlyMap<string, string>): Promise<Inspection> {
    const { group, partitions } = this.settings;
    return inspectGroup(this.settings, { group, partitions, topics: consumedTopics(this.definitions) }, known);
  }

  override async bindEvents(consumer: KafkaConsumer): Promise<void> {
    const handlers = this.eventHandlers();
    const { group, now, prefix } = this.settings;
    const { definitions } = handlers;
    const bulkReactionTo = (type: string) => handlers.bulkReactionTo(type);
    const decoder = new BatchDecoder({ group, prefix, definitions, bulkReactionTo });
    const delivery = new Delivery({
      group,
      react: (events) => handlers.react(events),
      storeDeadLetter: (topic, record) => this.storeDeadLetter(topic, record),
      now,
    });
    this.listenTo(consumer, decoder);
    const topics = [...consumedTopics(definitions), replayTopic(group)].map(({ name }) => prefix + name);
    await consumer.subscribe({ ...this.options.subscribe, topics });
    this.committer.start();
    showLag(group, this.progress);
    const eachBatch = (payload: BatchPayload) => this.consume(payload, decoder, delivery);
    this.joining = consumer.run({ ...this.options.run, eachBatch });
    await this.joining;
    // Closed while it was joining: `close` could not know this consumer yet.
    if (this.closing.aborted) await this.leave();
  }

  /** Finishes running handlers, commits, and leaves the group for good. */
  override async close(): Promise<void> {
    this.stopping.abort();
    await this.leave();
  }

  /** Finishes running handlers, commits, and leaves the group, also after a failed `listen`. It may listen again. */
  async leave(): Promise<void> {
    this.generation += 1;
    this.isMember = false;
    this.permit.stop();
    hideLag(this.progress);
    this.paused.forget();
    await atMost(FINISH_MS, this.batches.ended());
    await atMost(LEAVE_MS, this.committer.stop());
    await atMost(LEAVE_MS, super.close());
    await atMost(
      LEAVE_MS,
      this.joining.catch(() => undefined),
    );
  }

  private listenTo(consumer: KafkaConsumer, decoder: BatchDecoder): void {
    const { HEARTBEAT, START_BATCH_PROCESS, END_BATCH_PROCESS, GROUP_JOIN, CRASH } = consumer.events;
    // Not FETCH: kafkajs emits it after a failed fetch, too.
    for (const event of [HEARTBEAT, START_BATCH_PROCESS, END_BATCH_PROCESS])
      consumer.on(event, this.settings.onSignOfLife);
    consumer.on(GROUP_JOIN, ({ payload }) => {
      if (consumer !== this.consumer) return;
      decoder.forget();
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
    this.generation += 1;
    this.rebalances += 1;
    this.settings.onSignOfLife();
    this.committer.forget();
    this.progress.assign(memberAssignment);
    if (this.closing.aborted) return; // it joined too late: it reads nothing more
    this.isMember = true;
    this.permit.renew();
  }

  private async consume(payload: BatchPayload, decoder: BatchDecoder, delivery: Delivery): Promise<void> {
    const { generation, rebalances, progress } = this;
    const mayContinue = () => !this.closing.aborted && generation === this.generation;
    const resumeLater = (resume: () => void, afterMs: number) => this.paused.resumeLater(resume, afterMs);
    if (this.batches.isBlocked(payload.batch) || !(await this.permit.allows(payload.batch)))
      return resumeLater(payload.pause(), BLOCKED_MS);
    if (!mayContinue()) return;
    progress.begin(payload.batch);
    const work = consumeBatch(payload, {
      slices: (batch) => decoder.slices(batch),
      deliver: (slice) => delivery.deliver(slice),
      handled: (position) => {
        progress.handled(position);
        this.committer.handled(position);
      },
      mayContinue,
      isOurs: () => rebalances === this.rebalances,
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
