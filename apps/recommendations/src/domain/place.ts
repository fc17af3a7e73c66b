import type { CuratedList } from '@broadsheet/contracts';

/** Where editors choose: among the related of an article, or in a list. */
export type Place =
  { readonly kind: 'article'; readonly articleId: string } | { readonly kind: 'list'; readonly list: CuratedList };

export function besideArticle(articleId: string): Place {
  return { kind: 'article', articleId };
}

export function inList(list: CuratedList): Place {
  return { kind: 'list', list };
}

/** Under which the place is stored: no article has the name of a list for an id. */
export function idOf(place: Place): string {
  return place.kind === 'article' ? place.articleId : place.list;
}
