import {
  article,
  breadcrumb,
  CURSOR,
  discussion,
  harbours,
  ids,
  related,
  summary,
  world,
} from '#examples/example-items.js';
import type { RouteExamples } from '#examples/route-examples.js';

const params = { article: summary.slug };
const versionOf = (version: number, status = 'draft') => ({
  ...{ id: ids.article, number: summary.number, slug: summary.slug },
  status,
  version,
});
const written = {
  title: summary.title,
  excerpt: summary.excerpt,
  markdown: '## The last week\n\nThe last boat leaves at ten.',
};

/** Of articles, categories and pages. */
export const articleExamples: RouteExamples = {
  createArticle: {
    body: { ...written, primaryCategoryId: ids.harbours, tags: ['ferries'], authors: [{ name: 'Ines Vahl' }] },
    answer: versionOf(1),
  },
  listArticles: {
    query: { category: 'world/harbours', limit: 10, cursor: CURSOR, fields: ['title', 'slug', 'publishedAt'] },
    answer: { items: [summary], next: CURSOR },
  },
  getArticle: { params, answer: { breadcrumb, article } },
  getArticleSource: {
    params,
    answer: { ...summary, markdown: written.markdown, relatedTitles: [], slugs: [summary.slug] },
  },
  editArticle: { params, body: { excerpt: 'Then the bridge takes over, at last.', tags: null }, answer: versionOf(2) },
  publishArticle: { params, answer: versionOf(3, 'published') },
  unpublishArticle: { params, answer: versionOf(4, 'unpublished') },
  importArticle: {
    body: { ...written, sourceId: 'wp-1207', category: ['World', 'Harbours'], publishedAt: '2026-02-01T10:00:00Z' },
    answer: { ...versionOf(1, 'published'), outcome: 'created' },
  },
  listCategories: { query: { fields: ['name', 'path'] }, answer: { version: 2, items: [world, harbours] } },
  createCategory: { body: { name: 'Harbours', parentId: ids.world }, answer: { category: harbours, version: 2 } },
  renameCategory: {
    params: { category: ids.harbours },
    body: { name: 'Ports' },
    answer: { category: { ...harbours, name: 'Ports', slug: 'ports', path: '/world/ports' }, version: 3 },
  },
  moveCategory: {
    params: { category: ids.harbours },
    body: { parentId: null },
    answer: { category: { ...harbours, parentId: null, path: '/harbours' }, version: 4 },
  },
  getPage: {
    params,
    answer: {
      ...{ breadcrumb, article, related: [related], comments: discussion },
      meta: { degraded: [], asOf: '2026-02-01T12:30:00.000Z' },
    },
  },
};
