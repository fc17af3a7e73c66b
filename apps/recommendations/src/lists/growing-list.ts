import { isIn, type ListScope } from './list-scope.js';
import type { ArticleSummary } from '#domain/indexed-article.js';
import type { ArticleIndex } from '#ranking/article-index.js';
import {
  MINUTE_MS,
  type Recommendation,
  recommendationId,
  type RecommendationOrigin,
  type RecommendationReason,
} from '@broadsheet/contracts';

/** Which list it is, the time it is scored for, and its maximum length. */
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

  /** Appends a published article if there is room and it is not in the list yet. `because` is the article that the reason refers to. */
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

  /** Appends a title whose article is not known here. */
  placeTitle(title: string, score: number): void {
    const nothing = { id: null, slug: null, excerpt: null, recommendationId: null };
    if (this.room > 0) this.items.push({ ...nothing, title, score, reason: 'imported' });
  }

  private nextId(articleId: string): string {
    return recommendationId({ ...this.frame, articleId, place: this.items.length + 1 });
  }
}

interface Beginning {
  readonly frame: ListFrame;
  readonly scope: ListScope;
  readonly pinnedIds: readonly string[];
  /** The score of the pins: no lower than that of anything after them. */
  readonly score: number;
}

/** A list that begins with the pins of editors, if they are in scope. */
export function beginList(index: ArticleIndex, { frame, scope, pinnedIds, score }: Beginning): GrowingList {
  const list = new GrowingList(frame, scope.leftOut);
  for (const id of pinnedIds) {
    const article = index.published(id);
    if (article && isIn(scope, article)) list.place(article, score, 'pinned');
  }
  return list;
}

/**
 * The time that a list is scored for. Scores age with every millisecond, which no reader can see; within a minute a list
 * stays the same to the byte, so that a page that contains it can be served with 304.
 */
export function startOfMinute(now: Date): Date {
  return new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS);
}
