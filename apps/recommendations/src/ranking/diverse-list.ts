import type { ArticleIndex } from './article-index.js';
import { ComparedArticles } from './compared-articles.js';
import type { GrowingList } from './growing-list.js';
import { TOO_ALIKE } from './maximal-marginal-relevance.js';
import type { ArticleSummary } from '#domain/indexed-article.js';
import type { RecommendationReason } from '@broadsheet/contracts';

/** How many of one category may stand at the head of a list of all, and how long that head is. */
const HEAD = { length: 5, mostOfCategory: 2 };
/** Where so many wait there is one story only, or one category: to look through all there is would hold up everything else. */
const MOST_WAITING = 500;

interface Offer {
  readonly score: number;
  readonly reason: RecommendationReason;
}

/**
 * Fills a list with what it is offered, in that order, and tells no story twice: what is too alike waits until nothing else
 * is left. Where its head is to be mixed, so does a third article of a category until five others stand, or nothing else is left.
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
    return this.list.room <= 0 || this.alike.size + this.crowded.size >= MOST_WAITING;
  }

  /** Does nothing where it is not published, or has been offered. */
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

  /** Nothing else is left: what waits takes the room that there is. */
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

  /** An article without a category crowds out nothing. */
  private crowds({ primaryCategoryId }: ArticleSummary): boolean {
    if (this.head !== 'mixed' || primaryCategoryId === null || this.list.items.length >= HEAD.length) return false;
    const same = this.list.ids.filter((id) => this.index.published(id)?.primaryCategoryId === primaryCategoryId);
    return same.length >= HEAD.mostOfCategory;
  }
}
