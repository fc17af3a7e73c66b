import type { ArticleSummary } from '#domain/indexed-article.js';
import {
  type Recommendation,
  recommendationId,
  type RecommendationOrigin,
  type RecommendationReason,
} from '@broadsheet/contracts';

/** Which list it is, when it is scored, and how long it may become. */
export interface ListFrame extends Pick<RecommendationOrigin, 'list' | 'scoredAt' | 'besideArticleId'> {
  readonly limit: number;
}

/** A list being filled, in order. Never holds an article twice, nor one that was left out from the start. */
export class GrowingList {
  readonly items: Recommendation[] = [];
  private readonly seen: Set<string>;

  constructor(
    private readonly frame: ListFrame,
    leftOut: Iterable<string> = [],
  ) {
    this.seen = new Set(leftOut);
  }

  get room(): number {
    return this.frame.limit - this.items.length;
  }

  /** The articles in it, in order. */
  get ids(): string[] {
    return this.items.flatMap(({ id }) => id ?? []);
  }

  has(id: string): boolean {
    return this.seen.has(id);
  }

  /** Appends it, where there is room and it is not there yet. Published articles only. `because` is what the reason rests on. */
  place(article: ArticleSummary, score: number, reason: RecommendationReason, because?: string): void {
    const {
      id,
      slugs: [slug = ''],
      title,
      excerpt,
    } = article;
    if (this.room <= 0 || this.seen.has(id)) return;
    this.seen.add(id);
    const own = { id, slug, title, excerpt, score, reason, recommendationId: this.nextId(id) };
    this.items.push({ ...own, ...(because === undefined ? {} : { because }) });
  }

  /** A title whose article is not here. */
  placeTitle(title: string, score: number): void {
    const nothing = { id: null, slug: null, excerpt: null, recommendationId: null };
    if (this.room > 0) this.items.push({ ...nothing, title, score, reason: 'imported' });
  }

  private nextId(articleId: string): string {
    return recommendationId({ ...this.frame, articleId, place: this.items.length + 1 });
  }
}
