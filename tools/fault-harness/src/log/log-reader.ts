import { type LogRecord, shaOf } from '#log/log-record.js';
import { type Admin, type EachBatchPayload, type IHeaders, Kafka, type KafkaMessage, logLevel } from 'kafkajs';
import { randomUUID } from 'node:crypto';

export interface LogReaderOptions {
  readonly brokers: readonly string[];
  readonly prefix: string;
}

const READ_WITHIN_MS = 60_000;

/** Where reading a partition ends: the offset after its last record when the reading began. */
type Ends = Map<string, bigint>;

/**
 * A bare consumer that reads topics from their beginning to the end that they had when it began. It reads headers by
 * hand and knows nothing of the product's codec, so that a fault of that cannot hide itself.
 */
export class LogReader {
  private readonly kafka: Kafka;
  private readonly prefix: string;

  constructor({ brokers, prefix }: LogReaderOptions) {
    this.prefix = prefix;
    const retry = { initialRetryTime: 100, maxRetryTime: 1_000, retries: 20 };
    this.kafka = new Kafka({ clientId: 'fault-harness', brokers: [...brokers], logLevel: logLevel.NOTHING, retry });
  }

  /** Records of a partition come in their order. Rejects where the end is not reached within a minute. */
  async read(topics: readonly string[]): Promise<LogRecord[]> {
    const records: LogRecord[] = [];
    await this.each(topics, (record) => void records.push(record));
    return records;
  }

  /** As `read`, of more than fits into memory: each record is handed over and forgotten. */
  async each(topics: readonly string[], take: (record: LogRecord) => void, withinMs = READ_WITHIN_MS): Promise<void> {
    const ends = await this.withAdmin((admin) => this.endsOf(admin, topics));
    if (ends.size === 0) return;
    const consumer = this.kafka.consumer({ groupId: `${this.prefix}reader.${randomUUID()}`, maxWaitTimeInMs: 100 });
    const { promise: finished, resolve } = Promise.withResolvers<void>();
    const left = new Set(ends.keys());
    const keep = ({ batch }: EachBatchPayload): Promise<void> => {
      const place = placeOf(batch.topic, batch.partition);
      for (const message of batch.messages) {
        if (BigInt(message.offset) < (ends.get(place) ?? 0n)) take(this.recordOf(batch, message));
      }
      if (BigInt(batch.lastOffset()) + 1n >= (ends.get(place) ?? 0n)) left.delete(place);
      if (left.size === 0) resolve();
      return Promise.resolve();
    };
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: topics.map((name) => this.prefix + name), fromBeginning: true });
      await consumer.run({ autoCommit: false, eachBatch: keep });
      await withinTime(finished, withinMs, () => `the log was not read to its end: ${[...left].join(', ')} are left`);
    } finally {
      await consumer.disconnect();
    }
  }

  /** An admin client of the same broker, for questions about groups and offsets. */
  async withAdmin<T>(ask: (admin: Admin) => Promise<T>): Promise<T> {
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      return await ask(admin);
    } finally {
      await admin.disconnect();
    }
  }

  private async endsOf(admin: Admin, topics: readonly string[]): Promise<Ends> {
    const ends: Ends = new Map();
    for (const name of topics) {
      const topic = this.prefix + name;
      for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
        if (BigInt(high) > BigInt(low)) ends.set(placeOf(topic, partition), BigInt(high));
      }
    }
    return ends;
  }

  private recordOf({ topic, partition }: EachBatchPayload['batch'], message: KafkaMessage): LogRecord {
    const { offset, key, value, headers = {} } = message;
    const header = (name: string): string => textOf(headers, name);
    return {
      topic: topic.slice(this.prefix.length),
      partition,
      offset: BigInt(offset),
      key: key?.toString('utf8') ?? null,
      value,
      headers,
      sha: shaOf(value),
      id: header('ce_id'),
      type: header('ce_type'),
      subject: header('ce_subject'),
      version: Number(header('ce_aggregateversion') || Number.NaN),
      time: header('ce_time'),
    };
  }
}

function placeOf(topic: string, partition: number): string {
  return `${topic}[${partition}]`;
}

/** The first value where there are several; an empty text where there is none. */
function textOf(headers: IHeaders, name: string): string {
  const value = headers[name];
  const [first] = Array.isArray(value) ? value : [value];
  return first === undefined ? '' : first.toString();
}

async function withinTime(finished: Promise<void>, withinMs: number, complaint: () => string): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(complaint())), withinMs);
  await Promise.race([finished, late]).finally(() => clearTimeout(timer));
}
