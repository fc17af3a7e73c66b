import type { ArticleSummary } from '#domain/indexed-article.js';
import { besideArticle, inList, type Place } from '#domain/place.js';
import type { ArticleIndex } from '#ranking/article-index.js';
import {
  ArticleNotFound,
  ArticleNotKnownYet,
  type ArticleReference,
  articleReference,
  type CuratedList,
} from '@broadsheet/contracts';

/** How long a request waits for the event of an article that has just been published. */
const PATIENCE_MS = 250;

export type Pause = (milliseconds: number) => Promise<unknown>;

/** A place as a request names it. */
export type NamedPlace = { readonly article: string } | { readonly list: CuratedList };

/** Articles as requests name them, and the index they are in. Time comes from outside: `pause` resolves after so many milliseconds. */
export class KnownArticles {
  constructor(
    readonly index: ArticleIndex,
    private readonly pause: Pause,
  ) {}

  /**
   * The published article of this id, number or slug. Throws ArticleNotFound if readers cannot see it, and
   * ArticleNotKnownYet if no event of it has arrived. Waits a quarter of a second for an event on its way.
   */
  async published(param: string): Promise<ArticleSummary> {
    this.index.assertBuilt();
    const reference = articleReference(param);
    await this.untilHere(() => this.isSettled(reference));
    const article = this.index.find(reference);
    if (!article) throw new ArticleNotKnownYet(param);
    if (article.status !== 'published') throw new ArticleNotFound(param);
    return article;
  }

  /** Those ids of which no event has arrived, after a quarter of a second for events on their way. */
  async unknownAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    this.index.assertBuilt();
    const unknown = (): string[] => ids.filter((id) => !this.index.find({ kind: 'id', id }));
    await this.untilHere(() => unknown().length === 0);
    return new Set(unknown());
  }

  /** Throws as `published` does. */
  async placeOf(named: NamedPlace): Promise<Place> {
    if ('list' in named) return inList(named.list);
    const { id } = await this.published(named.article);
    return besideArticle(id);
  }

  /** False for a draft: its publication may be on its way. */
  private isSettled(reference: ArticleReference): boolean {
    const article = this.index.find(reference);
    return article !== undefined && article.status !== 'draft';
  }

  /** Resolves once it is so, or after a while. */
  private async untilHere(isHere: () => boolean): Promise<void> {
    if (isHere()) return;
    let late = false;
    const over = this.pause(PATIENCE_MS).then(() => (late = true));
    while (!late && !isHere()) await Promise.race([over, this.index.nextChange()]);
  }
}
