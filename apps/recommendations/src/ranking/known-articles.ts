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
    const article = this.settled(reference) ?? (await this.appearing(reference));
    if (!article) throw new ArticleNotKnownYet(param);
    if (article.status !== 'published') throw new ArticleNotFound(param);
    return article;
  }

  /** Those of these ids of which no event has told, after a quarter of a second for what may be on its way. */
  async unknownAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    this.index.assertBuilt();
    const unknown = new Set(ids.filter((id) => !this.index.find({ kind: 'id', id })));
    if (unknown.size === 0) return unknown;
    let late = false;
    const over = this.pause(PATIENCE_MS).then(() => (late = true));
    while (!late && unknown.size > 0) {
      await Promise.race([over, this.index.nextChange()]);
      for (const id of unknown) if (this.index.find({ kind: 'id', id })) unknown.delete(id);
    }
    return unknown;
  }

  /** A draft's publication may be on its way as well. */
  private settled(reference: ArticleReference): ArticleSummary | undefined {
    const article = this.index.find(reference);
    return article?.status === 'draft' ? undefined : article;
  }

  private async appearing(reference: ArticleReference): Promise<ArticleSummary | undefined> {
    let late = false;
    const over = this.pause(PATIENCE_MS).then(() => (late = true));
    for (;;) {
      await Promise.race([over, this.index.nextChange()]);
      const article = this.settled(reference);
      if (article) return article;
      if (late) return this.index.find(reference);
    }
  }
}
