import type { FieldChanges } from './article-fields.js';
import type { Article } from './article.js';
import { Slug, type CategoryNode } from '@broadsheet/contracts';
import slugify from '@sindresorhus/slugify';

const MAX_SLUG = 120;
/** Six levels of this length stay within the maximum length of a path. */
const MAX_CATEGORY_SLUG = 90;

/** Addresses at the top of the site that are not category pages. */
const RESERVED = ['articles', 'assets', 'docs', 'favicon', 'feed', 'health', 'metrics', 'openapi', 'search'];
/** Versions of the API, now and later. */
const API_VERSION = /^v\d+$/;

interface SlugOptions {
  /** Takes the place of a text that has nothing to make a slug of, and goes before one that would look like a number or an id. */
  readonly fallback: string;
  readonly maxLength?: number;
}

/** Lower-case words of a text joined by hyphens, cut between words. Never only digits and never shaped like an id. */
export function slugFrom(text: string, { fallback, maxLength = MAX_SLUG }: SlugOptions): string {
  const slug = cutSlug(slugify(text, { decamelize: false }), maxLength) || fallback;
  return Slug.safeParse(slug).success ? slug : cutSlug(`${fallback}-${slug}`, maxLength);
}

/** The wanted slug or, where that is taken, the first free one of `wanted-2`, `wanted-3`, … */
export function firstFreeSlug(wanted: string, taken: ReadonlySet<string>, maxLength = MAX_SLUG): string {
  if (!taken.has(wanted)) return wanted;
  const stem = stemOf(wanted, maxLength);
  for (let number = 2; ; number += 1) {
    const slug = `${stem}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

/** What numbered slugs begin with: the wanted slug, with room for a number within the maximum length. */
export function stemOf(wanted: string, maxLength = MAX_SLUG): string {
  return cutSlug(wanted, maxLength - '-1000000'.length);
}

function cutSlug(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : cut.slice(0, maxLength);
}

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

/** A slug that no sibling has, and that no other page of the site has. */
export function categorySlug(name: string, parentId: string | null, siblings: readonly CategoryNode[]): string {
  const slug = slugFrom(name, { fallback: 'category', maxLength: MAX_CATEGORY_SLUG });
  const taken = new Set(siblings.map((sibling) => sibling.slug));
  if (parentId === null) {
    for (const reserved of RESERVED) taken.add(reserved);
    if (API_VERSION.test(slug)) taken.add(slug);
  }
  return firstFreeSlug(slug, taken, MAX_CATEGORY_SLUG);
}
