import { FETCH_WAIT_MS, type IdleDetector } from '#stream/idle-detector.js';
import type { StreamReading } from '#stream/read-stream.js';
import type { StreamProgress } from '#stream/stream-progress.js';
import { CLIENT_RETRY, kafkaClient } from './kafka-client.js';
import type { BatchPayload, KafkaConsumer } from './kafka-consumer.js';
import { withAdmin } from './with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';
import { randomUUID } from 'node:crypto';

interface StreamParts extends Pick<StreamReading, 'read' | 'batchRead'> {
  readonly progress: StreamProgress;
  readonly idle: IdleDetector;
  readonly ended: () => void;
  readonly failed: (error: Error) => void;
}

const MAX_RESTARTS = 5;
const HEARTBEAT_MS = 1_000;
const MAX_BYTES = 4 * 1024 * 1024;

/** The Kafka side of `readStream`: a group of one member, which commits nothing and is deleted when it closes. */
export class StreamConsumer {
  private readonly groupId: string;
  private readonly consumer: KafkaConsumer;
  private closing = false;
  private restarts = 0;

  constructor(
    private readonly connection: KafkaConnection,
    private readonly parts: StreamParts,
  ) {
    this.groupId = `${connection.prefix}${connection.clientId}.reading.${randomUUID()}`;
    this.consumer = kafkaClient(connection).consumer({
      groupId: this.groupId,
      sessionTimeout: 30_000,
      heartbeatInterval: 2_000,
      maxWaitTimeInMs: FETCH_WAIT_MS,
      minBytes: 1,
      maxBytesPerPartition: MAX_BYTES / 4,
      maxBytes: MAX_BYTES,
      allowAutoTopicCreation: false,
      retry: { ...CLIENT_RETRY, retries: 5, restartOnFailure: () => Promise.resolve(this.mayRestart()) },
    });
  }

  async start(): Promise<void> {
    const { consumer, parts } = this;
    const { GROUP_JOIN, FETCH, CRASH } = consumer.events;
    const topics = [...new Set(parts.progress.next.map(({ topic }) => this.connection.prefix + topic))];
    consumer.on(GROUP_JOIN, ({ payload }) => this.seek(payload.memberAssignment));
    consumer.on(FETCH, ({ payload }) => parts.idle.fetched(String(payload.nodeId), payload.duration));
    consumer.on(CRASH, ({ payload }) => {
      if (!payload.restart) parts.failed(payload.error);
    });
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatch: (payload) => this.readBatch(payload) });
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.consumer.disconnect();
    // A group that never formed cannot be deleted, and an unavailable broker deletes an empty one by itself.
    await withAdmin(this.connection, (admin) => admin.deleteGroups([this.groupId])).catch(() => undefined);
  }

  /** kafkajs calls it after transient errors, for example when a coordinator is still loading. */
  private mayRestart(): boolean {
    this.restarts += 1;
    return !this.closing && this.restarts <= MAX_RESTARTS;
  }

  private seek(assignment: Record<string, number[]>): void {
    const { progress } = this.parts;
    const { prefix } = this.connection;
    for (const [name, partitions] of Object.entries(assignment)) {
      const unwanted = partitions.filter(
        (partition) => !progress.wants({ topic: name.slice(prefix.length), partition }),
      );
      if (unwanted.length > 0) this.consumer.pause([{ topic: name, partitions: unwanted }]);
    }
    for (const { topic, partition, offset } of progress.next) {
      this.consumer.seek({ topic: prefix + topic, partition, offset });
    }
  }

  private async readBatch(payload: BatchPayload): Promise<void> {
    const beating = setInterval(() => void payload.heartbeat().catch(() => undefined), HEARTBEAT_MS);
    this.parts.idle.beginReading();
    try {
      await this.readRecords(payload);
      await payload.heartbeat();
    } finally {
      clearInterval(beating);
      this.parts.idle.endReading();
    }
  }

  private async readRecords(payload: BatchPayload): Promise<void> {
    const { progress, read, batchRead, ended, failed } = this.parts;
    const { partition, messages } = payload.batch;
    const topic = payload.batch.topic.slice(this.connection.prefix.length);
    try {
      for (const message of messages) {
        if (this.closing) return;
        if (!progress.take(topic, partition, message.offset)) continue;
        const reading = read({ ...message, topic, partition });
        if (reading) await reading;
      }
      await batchRead?.();
    } catch (error) {
      return failed(error as Error);
    }
    if (!progress.wants({ topic, partition })) payload.pause();
    if (progress.done) ended();
  }
}
