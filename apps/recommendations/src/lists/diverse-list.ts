import type { ArticleIndex } from '#ranking/article-index.js';
import { ComparedArticles } from '#ranking/compared-articles.js';
import type { GrowingList } from './growing-list.js';
import { TOO_ALIKE } from '#ranking/maximal-marginal-relevance.js';
import type { ArticleSummary } from '#domain/indexed-article.js';
import type { RecommendationReason } from '@broadsheet/contracts';

/** How many of one category may stand at the head of a list of all, and how long that head is. */
const HEAD = { length: 5, maxOfCategory: 2 };
/** If this number waits, there is only one story or one category: looking through all articles would hold up other requests. */
const MAX_WAITING = 500;

interface Offer {
  readonly score: number;
  readonly reason: RecommendationReason;
}

/**
 * Fills a list with what it is offered, in that order, and repeats no story: an article that is too similar waits until
 * nothing else is left. With a mixed head, the third article of a category waits until the first five places are taken, or
 * nothing else is left.
 */
export class DiverseList {
  private readonly alike = new Map<string, Offer>();
  private readonly crowded = new Map<string, Offer>();
  private readonly placed = new ComparedArticles();

  constructor(
    private readonly list: GrowingList,
    private readonly index: ArticleIndex,
    private readonly head: 'as offered' | 'mixed' = 'as offered',
  ) {
    for (const id of list.ids) this.placed.add(index.content.vectorOf(id));
  }

  /** Whether nothing more needs to be offered. */
  get full(): boolean {
    return this.list.room <= 0 || this.alike.size + this.crowded.size >= MAX_WAITING;
  }

  /** Does nothing if the article is not published or has been offered already. */
  offer(id: string, score: number, reason: RecommendationReason): void {
    const article = this.index.published(id);
    if (!article || this.list.has(id) || this.alike.has(id) || this.crowded.has(id)) return;
    if (this.crowds(article)) {
      this.crowded.set(id, { score, reason });
      return;
    }
    this.placeUnlessAlike(article, { score, reason });
    if (this.list.items.length === HEAD.length) this.placeCrowded();
  }

  /** Nothing else is left: what waits takes the remaining room. */
  close(): void {
    this.placeCrowded();
    for (const [id, { score, reason }] of this.alike) {
      const article = this.index.published(id);
      if (article) this.list.place(article, score, reason);
    }
  }

  private placeCrowded(): void {
    for (const [id, offer] of this.crowded) {
      const article = this.index.published(id);
      if (article) this.placeUnlessAlike(article, offer);
    }
    this.crowded.clear();
  }

  private placeUnlessAlike(article: ArticleSummary, offer: Offer): void {
    if (this.list.room <= 0) return;
    const vector = this.index.content.vectorOf(article.id);
    if (this.placed.largestCosine(vector) > TOO_ALIKE) this.alike.set(article.id, offer);
    else {
      this.list.place(article, offer.score, offer.reason);
      this.placed.add(vector);
    }
  }

  /** False for an article without a category. */
  private crowds({ primaryCategoryId }: ArticleSummary): boolean {
    if (this.head !== 'mixed' || primaryCategoryId === null || this.list.items.length >= HEAD.length) return false;
    const same = this.list.ids.filter((id) => this.index.published(id)?.primaryCategoryId === primaryCategoryId);
    return same.length >= HEAD.maxOfCategory;
  }
}
