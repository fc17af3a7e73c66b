import { madeUpId } from '#stack/made-up-archive.js';
import type { Message } from 'kafkajs';
import { sendRecords } from './kafka-log.js';
import { topics } from '@broadsheet/contracts';
import { provisionTopics } from '@broadsheet/messaging';

const ARTICLES = 200;
const TIME = '2026-01-01T00:00:00.000Z';

/** A posted comment as the relay sends it: about 350 bytes of data, CloudEvents headers. Each is a comment of its own. */
export function commentRecord(number: number): Message {
  const [id, articleId] = [madeUpId('c', number), madeUpId('a', number % ARTICLES)];
  const comment = {
    ...{ id, number: number + 1, articleId, parentId: null, threadId: id, provider: 'native', status: 'published' },
    ...{ authorId: null, length: 120, language: null, postedAt: TIME },
  };
  return {
    key: articleId,
    value: JSON.stringify({ comment, change: { by: { kind: 'guest' } } }),
    headers: {
      ce_specversion: '1.0',
      ce_id: madeUpId('e', number),
      ce_source: '/comments',
      ce_type: 'news.comment.posted.v1',
      ce_time: TIME,
      ce_subject: id,
      ce_dataschema: 'urn:broadsheet:event:news.comment.posted.v1',
      ce_aggregateversion: '1',
      ce_correlationid: madeUpId('f', number),
      'content-type': 'application/json',
    },
  };
}

const PARTITIONS = 12;

/** Fills a topic of its own (by the prefix) with posted comments, for a consumer to read from the beginning. */
export async function writeComments(brokers: readonly string[], prefix: string, count: number): Promise<void> {
  const connection = { brokers, prefix, clientId: 'bench' };
  const groups = [{ group: 'bench', topics: [topics.comment] }];
  await provisionTopics(connection, { topics: [topics.comment], groups, partitions: PARTITIONS, replicationFactor: 1 });
  await sendRecords(brokers, { topic: prefix + topics.comment.name, first: 0, end: count, record: commentRecord });
}
