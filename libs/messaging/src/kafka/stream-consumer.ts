import { FETCH_WAIT_MS, type IdleWatch } from '#stream/idle-watch.js';
import type { StreamReading } from '#stream/stream-reading.js';
import type { StreamProgress } from '#stream/stream-progress.js';
import { CLIENT_RETRY, kafkaClient } from './kafka-client.js';
import { withAdmin } from './with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { Consumer, EachBatchPayload } from 'kafkajs';
import { randomUUID } from 'node:crypto';

interface StreamParts extends Pick<StreamReading, 'read' | 'batchRead'> {
  readonly progress: StreamProgress;
  readonly idle: IdleWatch;
  readonly ended: () => void;
  readonly failed: (error: Error) => void;
}

const MOST_RESTARTS = 5;
const HEARTBEAT_MS = 1_000;
const MOST_BYTES = 4 * 1024 * 1024;

/** The Kafka side of a reading: a group that nobody else is in, which commits nothing and is deleted when it closes. */
export class StreamConsumer {
  private readonly groupId: string;
  private readonly consumer: Consumer;
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
      maxBytesPerPartition: MOST_BYTES / 4,
      maxBytes: MOST_BYTES,
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
    // A group that never formed cannot be deleted, and a broker that is away forgets an empty one by itself.
    await withAdmin(this.connection, (admin) => admin.deleteGroups([this.groupId])).catch(() => undefined);
  }

  /** kafkajs asks after errors that may pass, such as a coordinator that is still loading. */
  private mayRestart(): boolean {
    this.restarts += 1;
    return !this.closing && this.restarts <= MOST_RESTARTS;
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

  private async readBatch(payload: EachBatchPayload): Promise<void> {
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

  private async readRecords(payload: EachBatchPayload): Promise<void> {
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
