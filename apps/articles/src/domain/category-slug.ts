import type { CategoryNode } from '@broadsheet/contracts';
import { firstFreeSlug, slugFrom } from './slug.js';

/** Six levels of this length stay within the longest path. */
const LONGEST = 90;

/** Addresses at the top of the site that are not category pages. */
const RESERVED = ['articles', 'assets', 'docs', 'favicon', 'feed', 'health', 'metrics', 'openapi', 'search', 'v1'];

/** A slug that no sibling has, and that no other page of the site has. */
export function categorySlug(name: string, parentId: string | null, siblings: readonly CategoryNode[]): string {
  const taken = new Set([...siblings.map(({ slug }) => slug), ...(parentId === null ? RESERVED : [])]);
  return firstFreeSlug(slugFrom(name, { fallback: 'category', longest: LONGEST }), taken, LONGEST);
}
