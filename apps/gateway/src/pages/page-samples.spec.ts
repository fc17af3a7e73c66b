import type { ArticleWithBreadcrumb, CommentThread, Discussion, RecommendationList } from '@broadsheet/contracts';

const ID = '0197a1b2-0000-7000-8000-000000000001';

export const ARTICLE: ArticleWithBreadcrumb = {
  breadcrumb: [
    { name: 'Home', path: '/' },
    { name: 'World', path: '/world', categoryId: ID },
  ],
  article: {
    id: ID,
    number: 1,
    slug: 'sea-trade',
    kicker: '',
    title: 'Sea trade {grows} "again"',
    excerpt: 'Ships — more of them.',
    status: 'published',
    publishedAt: '2026-01-01T10:00:00Z',
    updatedAt: '2026-01-02T10:00:00Z',
    version: 3,
    authors: [{ name: 'Ada' }],
    tags: ['sea'],
    categories: [{ id: ID, name: 'World', path: '/world', primary: true }],
    language: 'en',
    wordCount: 3,
    readingTimeMinutes: 1,
    html: '<p>}]</p>',
    outline: [],
  },
};

export const RELATED: RecommendationList = {
  items: [
    { id: null, slug: null, title: 'Harbours', excerpt: null, score: 1, reason: 'imported', recommendationId: null },
  ],
};

const COMMENT = {
  id: ID,
  number: 1,
  parentId: null,
  provider: 'native',
  status: 'published' as const,
  authorName: 'Zoë',
  text: 'Good.',
  postedAt: '2026-01-03T10:00:00Z',
  version: 1,
};

const THREAD: CommentThread = {
  ...COMMENT,
  replyCount: 1,
  replies: [{ ...COMMENT, parentId: ID, number: 2, postedAt: '2026-01-05T10:00:00Z' }],
  repliesNext: null,
};

export const DISCUSSION: Discussion = {
  total: 2,
  counts: [{ provider: 'native', label: 'Comments', count: 2 }],
  items: [THREAD],
  next: null,
};
