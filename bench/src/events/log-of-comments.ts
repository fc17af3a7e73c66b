import { commentRecord } from './comment-record.js';
import { sendRecords } from './send-records.js';
import { topics } from '@broadsheet/contracts';
import { provisionTopics } from '@broadsheet/messaging';

const PARTITIONS = 12;

/** Fills a topic of its own (by the prefix) with posted comments, for a consumer to read from the beginning. */
export async function writeComments(brokers: readonly string[], prefix: string, count: number): Promise<void> {
  const connection = { brokers, prefix, clientId: 'bench' };
  const groups = [{ group: 'bench', topics: [topics.comment] }];
  await provisionTopics(connection, { topics: [topics.comment], groups, partitions: PARTITIONS, replicationFactor: 1 });
  await sendRecords(brokers, { topic: prefix + topics.comment.name, first: 0, end: count, record: commentRecord });
}
