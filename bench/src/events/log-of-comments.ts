import { commentRecord } from './comment-record.js';
import { topics } from '@broadsheet/contracts';
import { provisionTopics } from '@broadsheet/messaging';
import kafkajs from 'kafkajs';

const PARTITIONS = 12;
const BATCH = 2_000;

/** Fills a topic of its own (by the prefix) with posted comments, for a consumer to read from the beginning. */
export async function writeComments(brokers: readonly string[], prefix: string, count: number): Promise<void> {
  const connection = { brokers, prefix, clientId: 'bench' };
  const groups = [{ group: 'bench', topics: [topics.comment] }];
  await provisionTopics(connection, { topics: [topics.comment], groups, partitions: PARTITIONS, replicationFactor: 1 });
  // A new topic's leaders are not known everywhere at once: the client asks again, and need not say so.
  const client = new kafkajs.Kafka({ clientId: 'bench', brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
  const producer = client.producer();
  await producer.connect();
  try {
    for (let first = 0; first < count; first += BATCH) {
      const size = Math.min(BATCH, count - first);
      const messages = Array.from({ length: size }, (_, offset) => commentRecord(first + offset));
      await producer.send({ topic: prefix + topics.comment.name, messages });
    }
  } finally {
    await producer.disconnect();
  }
}
