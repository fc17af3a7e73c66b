import type {
  ArticleSummary,
  ArticleView,
  CategoryNode,
  CommentThread,
  CommentView,
  Discussion,
  Page,
  Recommendation,
} from '@broadsheet/contracts';
import type { Html } from './html/html.js';
import type { SiteFrame } from './parts/site-document.js';

export const FRAME: SiteFrame = {
  origin: 'https://news.example',
  stylesheet: '/assets/site.css?v=1',
  icon: '/assets/icon.svg?v=1',
};

export const id = (n: number): string => `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export function aCategory(name: string, parent: CategoryNode | null = null, path?: string): CategoryNode {
  const slug = name.toLowerCase();
  const parentId = parent?.id ?? null;
  return { id: id(900 + name.length), name, slug, parentId, path: path ?? `${parent?.path ?? ''}/${slug}` };
}

export const WORLD = aCategory('World');
export const EUROPE = aCategory('Europe', WORLD);

export function aSummary(fields: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id: id(1),
    number: 1,
    slug: 'a-boat-sails',
    kicker: '',
    title: 'A boat sails',
    excerpt: 'It left the harbour.',
    status: 'published',
    publishedAt: '2026-09-09T06:30:00.000Z',
    updatedAt: '2026-09-09T06:30:00.000Z',
    version: 2,
    authors: [{ name: 'Ada Lowe' }],
    tags: ['boats'],
    categories: [{ id: EUROPE.id, name: 'Europe', path: '/world/europe', primary: true }],
    language: 'en',
    wordCount: 460,
    readingTimeMinutes: 2,
    ...fields,
  };
}

export function anArticle(fields: Partial<ArticleView> = {}): ArticleView {
  return {
    ...aSummary(),
    html: '<h2 id="out-at-sea">Out at sea</h2><p>It left.</p><h2 id="the-way-back">The way back</h2>',
    outline: [
      { level: 2, text: 'Out at sea', anchor: 'out-at-sea' },
      { level: 2, text: 'The way back', anchor: 'the-way-back' },
    ],
    ...fields,
  };
}

export function aComment(number: number, fields: Partial<CommentView> = {}): CommentView {
  return {
    id: id(number),
    number,
    parentId: null,
    provider: 'native',
    status: 'published',
    authorName: `Reader ${number}`,
    text: `Words of ${number}.`,
    postedAt: '2026-09-10T08:00:00.000Z',
    version: 1,
    ...fields,
  };
}

export function aThread(
  number: number,
  replies: CommentView[] = [],
  fields: Partial<CommentThread> = {},
): CommentThread {
  return { ...aComment(number), replyCount: replies.length, replies, repliesNext: null, ...fields };
}

export function aDiscussion(fields: Partial<Discussion> = {}): Discussion {
  const counts = [
    { provider: 'native', label: 'Comments', count: 2 },
    { provider: 'wordpress', label: 'WordPress', count: 0 },
  ];
  return { total: 2, counts, items: [aThread(1, [aComment(2, { parentId: id(1) })])], next: null, ...fields };
}

export function aRecommendation(fields: Partial<Recommendation> = {}): Recommendation {
  return {
    id: id(7),
    slug: 'a-pier-opens',
    title: 'A pier opens',
    excerpt: null,
    score: 1,
    reason: 'similar',
    recommendationId: `related.29499120.1.${id(7)}.${id(1)}`,
    ...fields,
  };
}

export function aPage(fields: Partial<Page> = {}): Page {
  return {
    breadcrumb: [
      { name: 'Home', path: '/' },
      { name: 'World', path: '/world', categoryId: WORLD.id },
      { name: 'Europe', path: '/world/europe', categoryId: EUROPE.id },
    ],
    article: anArticle(),
    related: [aRecommendation()],
    comments: aDiscussion(),
    meta: { degraded: [], asOf: '2026-11-23T12:00:00.000Z' },
    ...fields,
  };
}

/** What a reader sees of it: no tags, single spaces. */
export function textOf(html: Html | null): string {
  return (html?.source ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The addresses of all links, in order. */
export function hrefsOf(html: Html | null): string[] {
  return [...(html?.source ?? '').matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map(([, href]) => href ?? '');
}
