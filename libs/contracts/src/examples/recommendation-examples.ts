import { ids, related, summary } from '#examples/example-items.js';
import type { RouteExamples } from '#examples/route-example.js';

const ofArticle = { article: summary.slug };
const pin = { article: summary.slug, pinned: ids.otherArticle };
const list = { items: [related] };
const query = { category: ids.world, limit: 10, fields: ['title', 'slug'] };
const past = { articleId: ids.article, slug: summary.slug, title: summary.title, at: '2026-02-01T12:00:00.000Z' };
const readerId = 'r-8f2c1d7a';

export const recommendationExamples: RouteExamples = {
  listRelated: { params: ofArticle, query: { limit: 5, fields: ['title', 'slug'] }, answer: list },
  listLatest: { query, answer: { items: [{ ...related, score: 1, reason: 'fresh' }] } },
  listTrending: { query, answer: { items: [{ ...related, score: 12.5, reason: 'trending' }] } },
  listPersonal: {
    query: { ...query, exclude: [ids.article] },
    answer: { items: [{ ...related, score: 4.25, reason: 'because', because: ids.article }] },
  },
  listPins: { params: ofArticle, answer: { articleId: ids.article, pinnedIds: [ids.otherArticle], version: 1 } },
  pinArticle: { params: pin, answer: { articleId: ids.article, pinnedIds: [ids.otherArticle], version: 1 } },
  unpinArticle: { params: pin, answer: { articleId: ids.article, pinnedIds: [], version: 2 } },
  reportActivity: {
    body: { readerId, activities: [{ type: 'read', articleId: ids.article, dwellSeconds: 42, depth: 0.8 }] },
    answer: { accepted: 1 },
  },
  getReaderHistory: { answer: { personalisation: true, reads: [past], liked: [], disliked: [] } },
  clearReaderHistory: {},
  switchPersonalisation: { body: { on: false }, answer: { on: false } },
  importActivity: {
    body: { readerId, activities: [{ type: 'read', articleId: ids.article, at: '2026-02-01T12:00:00Z' }] },
    answer: { accepted: 1 },
  },
};
