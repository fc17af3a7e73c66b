import type { CategoryNode } from '@broadsheet/contracts';
import { firstFreeSlug, slugFrom } from './slug.js';

/** Six levels of this length stay within the longest path. */
const LONGEST = 90;

/** Addresses at the top of the site that are not category pages. */
const RESERVED = ['articles', 'assets', 'docs', 'favicon', 'feed', 'health', 'metrics', 'openapi', 'search'];
/** Versions of the API, now and later. */
const API_VERSION = /^v\d+$/;

/** A slug that no sibling has, and that no other page of the site has. */
export function categorySlug(name: string, parentId: string | null, siblings: readonly CategoryNode[]): string {
  const slug = slugFrom(name, { fallback: 'category', longest: LONGEST });
  const taken = new Set(siblings.map((sibling) => sibling.slug));
  if (parentId === null) {
    for (const reserved of RESERVED) taken.add(reserved);
    if (API_VERSION.test(slug)) taken.add(slug);
  }
  return firstFreeSlug(slug, taken, LONGEST);
}
