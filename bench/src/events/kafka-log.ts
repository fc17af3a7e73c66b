import kafkajs, { type Message } from 'kafkajs';
import type { consumerGroups } from '@broadsheet/contracts';
import { streamStatus } from '@broadsheet/messaging';

const BATCH = 2_000;

export interface Records {
  /** Its name as it is in Kafka. */
  readonly topic: string;
  readonly first: number;
  /** The one after the last. */
  readonly end: number;
  readonly record: (number: number) => Message;
}

/** Writes records by their numbers, many at once. */
export async function sendRecords(brokers: readonly string[], { topic, first, end, record }: Records): Promise<void> {
  // A new topic's leaders are not known everywhere at once: the client asks again, and need not say so.
  const client = new kafkajs.Kafka({ clientId: 'bench', brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
  const producer = client.producer();
  await producer.connect();
  try {
    for (let from = first; from < end; from += BATCH) {
      const size = Math.min(BATCH, end - from);
      await producer.send({ topic, messages: Array.from({ length: size }, (_, offset) => record(from + offset)) });
    }
  } finally {
    await producer.disconnect();
  }
}

/** Events that these groups have not applied yet, or have within the last second. */
export async function eventsWaiting(brokers: readonly string[], groups: typeof consumerGroups): Promise<number> {
  const status = await streamStatus({ brokers, prefix: '', clientId: 'bench' }, groups);
  return status.reduce((sum, { events }) => sum + events, 0);
}
