import type { CuratedList } from '@broadsheet/contracts';

/** Where editors pin and exclude: in the related list of an article, or in a list of its own. */
export type Place =
  { readonly kind: 'article'; readonly articleId: string } | { readonly kind: 'list'; readonly list: CuratedList };

export function besideArticle(articleId: string): Place {
  return { kind: 'article', articleId };
}

export function inList(list: CuratedList): Place {
  return { kind: 'list', list };
}

/** The id under which the place is stored; an article never has the name of a list as its id. */
export function idOf(place: Place): string {
  return place.kind === 'article' ? place.articleId : place.list;
}
