import type { Article } from './article.js';
import type { FieldChanges } from './article-fields.js';
import { slugFrom } from './slug.js';

/** The slug that a title wants, if nobody has it. */
export function slugOfTitle(title: string): string {
  return slugFrom(title, { fallback: 'article' });
}

/**
 * The slug that a change asks for, or null where the article keeps the one it has: one that is named;
 * else, while it was never published, that of its new title. Readers' links to a published article stay as they are.
 */
export function slugAfter(article: Article, changes: FieldChanges, named?: string): string | null {
  if (named !== undefined) return named;
  const { title } = changes;
  if (title === undefined || article.publishedAt !== null || title.trim() === article.title) return null;
  return slugOfTitle(title);
}

/** Puts the slug first. What the article was called before still leads to it. */
export function withSlug(slugs: readonly string[], slug: string | null): readonly string[] {
  if (slug === null || slugs[0] === slug) return slugs;
  return [slug, ...slugs.filter((old) => old !== slug)];
}
