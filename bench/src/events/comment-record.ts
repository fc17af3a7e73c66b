import type { Message } from 'kafkajs';

const ARTICLES = 200;
const TIME = '2026-01-01T00:00:00.000Z';

/** A posted comment as the relay sends it: about 350 bytes of data, CloudEvents headers. Each is a comment of its own. */
export function commentRecord(number: number): Message {
  const [id, articleId] = [uuid('c', number), uuid('a', number % ARTICLES)];
  const comment = {
    ...{ id, number: number + 1, articleId, parentId: null, threadId: id, provider: 'native', status: 'published' },
    ...{ authorId: null, length: 120, language: null, postedAt: TIME },
  };
  return {
    key: articleId,
    value: JSON.stringify({ comment, change: { by: { kind: 'guest' } } }),
    headers: {
      ce_specversion: '1.0',
      ce_id: uuid('e', number),
      ce_source: '/comments',
      ce_type: 'news.comment.posted.v1',
      ce_time: TIME,
      ce_subject: id,
      ce_dataschema: 'urn:broadsheet:event:news.comment.posted.v1',
      ce_aggregateversion: '1',
      ce_correlationid: uuid('f', number),
      'content-type': 'application/json',
    },
  };
}

const uuid = (kind: string, number: number): string =>
  `0192000${kind}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
