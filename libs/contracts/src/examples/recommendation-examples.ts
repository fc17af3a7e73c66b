import { ids, recommended, related, summary } from '#examples/example-items.js';
import type { RouteExamples } from '#examples/route-examples.js';

const ofArticle = { article: summary.slug };
const list = { items: [related] };
const scope = { category: '/world', language: 'en', exclude: [ids.article] };
const query = { ...scope, limit: 10, fields: ['title', 'slug'] };
const past = { articleId: ids.article, slug: summary.slug, title: summary.title, at: '2026-02-01T12:00:00.000Z' };
const readerId = 'r-8f2c1d7a';

export const recommendationExamples: RouteExamples = {
  listRelated: { params: ofArticle, query: { ...query, limit: 5 }, answer: list },
  listLatest: { query, answer: { items: [recommended('latest', 1, 'fresh')] } },
  listTrending: { query: { ...query, window: '1h' }, answer: { items: [recommended('trending', 12.5, 'trending')] } },
  listPopular: { query, answer: { items: [recommended('popular', 4021, 'popular')] } },
  listPersonal: {
    query,
    answer: { items: [{ ...recommended('personal', 4.25, 'because'), because: ids.article }] },
  },
  listBecause: {
    query: { ...query, exclude: [ids.article] },
    answer: {
      because: { id: ids.article, slug: summary.slug, title: summary.title },
      items: [{ ...related, score: 0.75, reason: 'because', because: ids.article }],
    },
  },
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
