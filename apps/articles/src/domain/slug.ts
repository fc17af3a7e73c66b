import { Slug } from '@broadsheet/contracts';
import slugify from '@sindresorhus/slugify';

const LONGEST_SLUG = 120;

interface SlugOptions {
  /** Takes the place of a text that has nothing to make a slug of, and goes before one that would look like a number or an id. */
  readonly fallback: string;
  readonly longest?: number;
}

/** Lower-case words of a text joined by hyphens, cut between words. Never only digits and never shaped like an id. */
export function slugFrom(text: string, { fallback, longest = LONGEST_SLUG }: SlugOptions): string {
  const slug = cutSlug(slugify(text, { decamelize: false }), longest) || fallback;
  return Slug.safeParse(slug).success ? slug : cutSlug(`${fallback}-${slug}`, longest);
}

/** The wanted slug or, where that is taken, the first free one of `wanted-2`, `wanted-3`, … */
export function firstFreeSlug(wanted: string, taken: ReadonlySet<string>, longest = LONGEST_SLUG): string {
  if (!taken.has(wanted)) return wanted;
  const stem = stemOf(wanted, longest);
  for (let number = 2; ; number += 1) {
    const slug = `${stem}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

/** What numbered slugs begin with: the wanted slug, with room for a number within the longest. */
export function stemOf(wanted: string, longest = LONGEST_SLUG): string {
  return cutSlug(wanted, longest - '-1000000'.length);
}

function cutSlug(slug: string, longest: number): string {
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : cut.slice(0, longest);
}
