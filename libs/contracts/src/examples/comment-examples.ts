import { comment, CURSOR, discussion, ids, replies, summary } from '#examples/example-items.js';
import type { RouteExamples } from '#examples/route-examples.js';

const ofArticle = { article: summary.slug };
const ofComment = { comment: ids.comment };
const versionOf = (version: number, status: string, count: number) => ({
  id: ids.comment,
  number: 7,
  status,
  version,
  count,
});

export const commentExamples: RouteExamples = {
  postComment: {
    params: ofArticle,
    body: { text: comment.text, guestName: 'Ada' },
    answer: versionOf(1, 'published', 2),
  },
  listComments: {
    params: ofArticle,
    query: { limit: 20, cursor: CURSOR, fields: ['text', 'authorName'] },
    answer: discussion,
  },
  listReplies: {
    params: ofComment,
    query: { limit: 20, cursor: CURSOR, fields: ['text', 'authorName'] },
    answer: { items: replies, next: null },
  },
  deleteComment: { params: ofComment, answer: versionOf(2, 'deleted', 1) },
  rejectComment: { params: ofComment, body: { reason: 'Advertising.' }, answer: versionOf(2, 'rejected', 1) },
  restoreComment: { params: ofComment, body: { reason: 'It was none.' }, answer: versionOf(3, 'published', 2) },
  importComments: {
    body: {
      items: [
        {
          sourceId: 'wp-1207-1',
          article: '42',
          provider: 'wordpress',
          authorName: 'Ada',
          text: 'I will miss it.',
          postedAt: '2026-02-01T12:00:00Z',
        },
      ],
    },
    answer: { items: [{ sourceId: 'wp-1207-1', id: ids.comment, outcome: 'created' }] },
  },
  declareCounts: {
    params: ofArticle,
    body: { declared: [{ provider: 'wordpress', count: 12 }] },
    answer: { total: discussion.total, counts: discussion.counts, outcome: 'updated' },
  },
};
