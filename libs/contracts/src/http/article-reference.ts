import { Id, Slug } from '#field.js';
import { z } from 'zod';

/** An article in a path: its id, its number or any slug that it ever had, distinguished by their form. */
export type ArticleReference =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'slug'; readonly slug: string };

export const ArticleParam = z
  .union([Id, z.string().regex(/^[1-9]\d{0,14}$/), Slug], { error: 'must be an id, a number or a slug' })
  .describe('id, number or slug of the article');

/** Parses a valid `{article}` parameter. */
export function articleReference(param: string): ArticleReference {
  if (/^\d+$/.test(param)) return { kind: 'number', number: Number(param) };
  return Id.safeParse(param).success ? { kind: 'id', id: param } : { kind: 'slug', slug: param };
}

/** The article as an error message names it: `number 7`, or its id or slug. */
export function articleName(reference: ArticleReference): string {
  switch (reference.kind) {
    case 'id':
      return reference.id;
    case 'number':
      return `number ${reference.number}`;
    case 'slug':
      return reference.slug;
  }
}
