import type { ArticleDocument } from './article.schema.js';
import type { Article } from '#domain/article.js';
import type { ArticleVersion } from '@broadsheet/contracts';
import type { StateOf } from '@broadsheet/messaging';

/** What lists show. */
export const HEAD_FIELDS = {
  number: 1,
  status: 1,
  slugs: 1,
  title: 1,
  excerpt: 1,
  language: 1,
  primaryCategoryId: 1,
  categoryIds: 1,
  tags: 1,
  authors: 1,
  publishedAt: 1,
  updatedAt: 1,
  wordCount: 1,
  version: 1,
} as const;

/** What readers get of one article: its body stands ready. */
export const READER_FIELDS = { ...HEAD_FIELDS, html: 1, outline: 1 } as const;

/** The whole aggregate without its outbox. */
export const ARTICLE_FIELDS = { ...READER_FIELDS, markdown: 1, text: 1, relatedTitles: 1, source: 1 } as const;

export function withId<T extends { readonly _id: string }>({ _id: id, ...rest }: T): Omit<T, '_id'> & { id: string } {
  return { id, ...rest };
}

export function toState(article: Article): StateOf<ArticleDocument> {
  const { number, status, slugs, title, excerpt, language, primaryCategoryId, categoryIds, tags, authors } = article;
  const { publishedAt, updatedAt, wordCount, markdown, html, outline, text, relatedTitles, source } = article;
  return {
    ...{ number, status, slugs, title, excerpt, language, primaryCategoryId, categoryIds, tags, authors },
    ...{ publishedAt, updatedAt, wordCount, markdown, html, outline, text, relatedTitles, source },
  };
}

export function toVersion(saved: Pick<Article, 'id' | 'number' | 'slugs' | 'status' | 'version'>): ArticleVersion {
  const { id, number, slugs, status, version } = saved;
  return { id, number, slug: slugs[0] ?? id, status, version };
}
