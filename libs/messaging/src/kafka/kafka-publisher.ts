import { encodeRecord, type EncodedRecord } from './encode-record.codec.js';
import { plainProducer } from './plain-producer.js';
import { isRefusal } from './refusal.js';
import { published } from '#metrics.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { OutboxRecord } from '#outbox/outbox-record.js';
import { Publisher } from '#relay/publisher.js';
import { spansOfSending } from '#tracing/event-span.js';
import { RecordsRefused } from '#relay/records-refused.errors.js';
import type { Producer } from 'kafkajs';

/** Two tries within a second; the relay repeats everything else by itself, and keeps the order. */
const RETRIES = 1;
const ACKNOWLEDGE_MS = 10_000;

/** Publishes to Kafka, one request at a time; resolves once every in-sync replica has the records. */
export class KafkaPublisher extends Publisher {
  private readonly producer: Producer;
  private connecting: Promise<void> | undefined;

  constructor(
    private readonly connection: KafkaConnection,
    private readonly source: string,
  ) {
    super();
    this.producer = plainProducer(connection, RETRIES);
  }

  async publish(records: readonly OutboxRecord[]): Promise<void> {
    await this.connect();
    const byTopic = Map.groupBy(records, ({ topic }) => topic);
    const topicMessages = [...byTopic].map(([topic, ofTopic]) => ({
      topic: this.connection.prefix + topic,
      messages: ofTopic.map((record): EncodedRecord => encodeRecord(record, this.source)),
    }));
    const spans = spansOfSending(records);
    try {
      await this.producer.sendBatch({ acks: -1, timeout: ACKNOWLEDGE_MS, topicMessages });
      for (const span of spans) span.end();
    } catch (error) {
      for (const span of spans) span.end(error);
      throw isRefusal(error) ? new RecordsRefused(error as Error) : error;
    }
    for (const [topic, ofTopic] of byTopic) published.inc({ topic }, ofTopic.length);
  }

  async close(): Promise<void> {
    await this.producer.disconnect();
  }

  private connect(): Promise<void> {
    this.connecting ??= this.producer.connect().catch((error: unknown) => {
      this.connecting = undefined;
      throw error;
    });
    return this.connecting;
  }
}
