import { besideArticle, inList, type Place } from '#domain/place.js';
import type { KnownArticles } from '#ranking/known-articles.js';
import type { CuratedList } from '@broadsheet/contracts';

/** A place as a request names it. */
export type NamedPlace = { readonly article: string } | { readonly list: CuratedList };

/** Throws ArticleNotFound and ArticleNotKnownYet. */
export async function placeOf(articles: KnownArticles, named: NamedPlace): Promise<Place> {
  if ('list' in named) return inList(named.list);
  const { id } = await articles.published(named.article);
  return besideArticle(id);
}
