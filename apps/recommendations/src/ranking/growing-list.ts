import type { ArticleSummary } from '#domain/indexed-article.js';
import type { Recommendation, RecommendationReason } from '@broadsheet/contracts';

/** A list being filled, in order. Never holds an article twice, nor one that was left out from the start. */
export class GrowingList {
  readonly items: Recommendation[] = [];
  private readonly seen: Set<string>;

  constructor(
    private readonly limit: number,
    leftOut: readonly string[] = [],
  ) {
    this.seen = new Set(leftOut);
  }

  get room(): number {
    return this.limit - this.items.length;
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
    this.items.push({ id, slug, title, excerpt, score, reason, ...(because === undefined ? {} : { because }) });
  }

  /** A title whose article is not here. */
  placeTitle(title: string, score: number): void {
    if (this.room > 0) this.items.push({ id: null, slug: null, title, excerpt: null, score, reason: 'imported' });
  }
}
