import type { ArticleIndex } from './article-index.js';
import { ArticleNotFound } from '#domain/article-not-found.errors.js';
import { ArticleNotKnownYet } from '#domain/article-not-known-yet.errors.js';
import type { ArticleSummary } from '#domain/indexed-article.js';
import { type ArticleReference, articleReference } from '@broadsheet/contracts';

/** How long a request waits for the event of an article that somebody has just published. */
const PATIENCE_MS = 250;

export type Pause = (milliseconds: number) => Promise<unknown>;

/** Articles as requests name them, and the index they are in. Time comes from outside: `pause` resolves after so many milliseconds. */
export class KnownArticles {
  constructor(
    readonly index: ArticleIndex,
    private readonly pause: Pause,
  ) {}

  /**
   * The published article of this id, number or slug. Throws ArticleNotFound where readers cannot see it,
   * ArticleNotKnownYet where no event has told of it. Waits a quarter of a second for what may be on its way.
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

  /** Those of these ids of which no event has told, after a quarter of a second for what may be on its way. */
  async unknownAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    this.index.assertBuilt();
    const unknown = (): string[] => ids.filter((id) => !this.index.find({ kind: 'id', id }));
    await this.untilHere(() => unknown().length === 0);
    return new Set(unknown());
  }

  /** A draft's publication may be on its way as well. */
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
