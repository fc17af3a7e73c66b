import { testKafka } from '#kafka.js';
import { freshPrefix } from '#servers.js';
import { until } from '#until.js';
import type { EachMessagePayload, IHeaders } from 'kafkajs';

/** A record as it lies in Kafka. */
export interface TopicRecord {
  readonly partition: number;
  readonly offset: string;
  readonly key: string | null;
  /** Null is a tombstone. */
  readonly value: string | null;
  readonly headers: Record<string, string>;
  /** Milliseconds since 1970, as text. */
  readonly timestamp: string;
}

interface ReadTopicOptions {
  /** The number of records to wait for; 1 by default. */
  readonly atLeast?: number;
  /** Milliseconds before it rejects; 10,000 by default. */
  readonly deadlineMs?: number;
}

/**
 * Reads a topic by a plain consumer, outside the product's own code, from its beginning until it has all that was there
 * when it was asked, and at least the given number of records. Records of one partition are in order. Rejects at the deadline.
 */
export async function readTopic(topic: string, options: ReadTopicOptions = {}): Promise<TopicRecord[]> {
  const { deadlineMs } = options;
  // A topic that has just been made has no leader for a moment.
  const { there } = await until(async () => ({ there: await recordsIn(topic) }), {
    deadlineMs,
    what: `${topic} to answer`,
  });
  const atLeast = Math.max(options.atLeast ?? 1, there);
  const records: TopicRecord[] = [];
  const consumer = testKafka().consumer({ groupId: `${freshPrefix()}reader`, maxWaitTimeInMs: 100 });
  await consumer.connect();
  try {
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    const keep = (payload: EachMessagePayload): Promise<void> => Promise.resolve(void records.push(decode(payload)));
    await consumer.run({ autoCommit: false, eachMessage: keep });
    await until(() => records.length >= atLeast, { deadlineMs, what: `${atLeast} records in ${topic}` });
  } finally {
    await consumer.disconnect();
  }
  return records;
}

async function recordsIn(topic: string): Promise<number> {
  const admin = testKafka().admin();
  await admin.connect();
  try {
    const offsets = await admin.fetchTopicOffsets(topic);
    return offsets.reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
  } finally {
    await admin.disconnect();
  }
}

function decode({ partition, message }: EachMessagePayload): TopicRecord {
  const { offset, timestamp, key, value, headers = {} } = message;
  return { partition, offset, timestamp, key: text(key), value: text(value), headers: decodeHeaders(headers) };
}

function text(bytes: Buffer | null): string | null {
  return bytes === null ? null : bytes.toString('utf8');
}

function decodeHeaders(headers: IHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
