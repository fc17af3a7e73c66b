import type { ArticleSummary } from '#domain/indexed-article.js';
import { besideArticle, inList, type Place } from '#domain/place.js';
import type { ArticleIndex } from '#ranking/article-index.js';
import { ArticleNotFound, ArticleNotKnownYet, articleReference, type CuratedList } from '@broadsheet/contracts';
import { awaitArrival } from '@broadsheet/platform';

/** A place as a request names it. */
export type NamedPlace = { readonly article: string } | { readonly list: CuratedList };

/** Articles as requests name them, and the index they are in. Waits a moment for an article whose event may be on its way. */
export class KnownArticles {
  constructor(
    readonly index: ArticleIndex,
    private readonly patienceMs?: number,
  ) {}

  /**
   * The published article of this id, number or slug. Throws ArticleNotFound if readers cannot see it, and
   * ArticleNotKnownYet if no event of it has arrived.
   */
  async published(param: string): Promise<ArticleSummary> {
    this.index.assertBuilt();
    const reference = articleReference(param);
    const article = await this.arrived(() => this.index.find(reference), isSettled);
    if (!article) throw new ArticleNotKnownYet(param);
    if (article.status !== 'published') throw new ArticleNotFound(param);
    return article;
  }

  /** Those ids of which no event has arrived. */
  async unknownAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    this.index.assertBuilt();
    const unknown = (): string[] => ids.filter((id) => !this.index.find({ kind: 'id', id }));
    return new Set(await this.arrived(unknown, ({ length }) => length === 0));
  }

  /** Throws as `published` does. */
  async placeOf(named: NamedPlace): Promise<Place> {
    if ('list' in named) return inList(named.list);
    const { id } = await this.published(named.article);
    return besideArticle(id);
  }

  /** Mostly it has: then there is no promise and no timer. */
  private arrived<T>(look: () => T, hasArrived: (seen: T) => boolean): T | Promise<T> {
    const seen = look();
    return hasArrived(seen) ? seen : awaitArrival(look, hasArrived, { withinMs: this.patienceMs });
  }
}

/** False for a draft: its publication may be on its way. */
function isSettled(article: ArticleSummary | undefined): boolean {
  return article !== undefined && article.status !== 'draft';
}
