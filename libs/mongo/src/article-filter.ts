import type { ArticleReference } from '@broadsheet/contracts';

/** Finds an article by id, number or any slug it ever had, where it is stored with `number` and `slugs`. */
export function articleFilter(reference: ArticleReference): { _id: string } | { number: number } | { slugs: string } {
  switch (reference.kind) {
    case 'id':
      return { _id: reference.id };
    case 'number':
      return { number: reference.number };
    case 'slug':
      return { slugs: reference.slug };
  }
}
