import { encodeRecord, type EncodedRecord } from './encode-record.codec.js';
import { PlainProducer } from './plain-producer.js';
import { published } from '#metrics.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { OutboxRecord } from '#outbox/outbox-record.js';
import { Publisher } from '#relay/publisher.js';
import { RecordsRefused } from '#relay/relay.errors.js';
import { spansOfSending } from '#tracing/event-span.js';

/** Two tries within a second; the relay repeats everything else by itself, and keeps the order. */
const RETRIES = 1;
const ACKNOWLEDGE_MS = 10_000;

/** Error types of the broker that no repetition changes (https://kafka.apache.org/protocol, "error codes"). */
const REFUSALS = new Set(['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE', 'INVALID_RECORD']);

/** Publishes to Kafka, one request at a time; resolves once every in-sync replica has the records. */
export class KafkaPublisher extends Publisher {
  private readonly producer: PlainProducer;

  constructor(
    connection: KafkaConnection,
    private readonly source: string,
  ) {
    super();
    this.producer = new PlainProducer(connection, RETRIES);
  }

  async publish(records: readonly OutboxRecord[]): Promise<void> {
    await this.producer.connect();
    const byTopic = Map.groupBy(records, ({ topic }) => topic);
    const encode = (record: OutboxRecord): EncodedRecord => encodeRecord(record, this.source);
    const encoded = new Map([...byTopic].map(([topic, ofTopic]) => [topic, ofTopic.map(encode)]));
    const spans = spansOfSending(records);
    try {
      await this.producer.sendAll(encoded, { timeoutMs: ACKNOWLEDGE_MS });
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
}

interface KafkaError {
  readonly type?: unknown;
  readonly errors?: readonly unknown[];
  readonly cause?: unknown;
}

/** Whether the broker will never accept what it was sent. */
export function isRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { type, errors = [], cause } = error as KafkaError;
  return (typeof type === 'string' && REFUSALS.has(type)) || errors.some(isRefusal) || isRefusal(cause);
}
