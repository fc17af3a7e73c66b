import { GrowingList, type ListFrame } from './growing-list.js';
import type { ArticleIndex } from '#ranking/article-index.js';
import { Likeness, maximalMarginalRelevance } from '#ranking/maximal-marginal-relevance.js';
import type { Scored } from '#ranking/top-list.js';

interface BecauseInput {
  /** The article that the reader has read. */
  readonly seedId: string;
  /** What its other readers have read, best first. */
  readonly near: readonly Scored[];
  /** What has a similar text, best first. */
  readonly similar: readonly Scored[];
  readonly frame: ListFrame;
}

/** What the other readers of the seed have read, not too similar, then what has a similar text. May be shorter than the limit. */
export function becauseList(index: ArticleIndex, { seedId, near, similar, frame }: BecauseInput): GrowingList {
  const list = new GrowingList({ ...frame, besideArticleId: seedId }, [seedId]);
  const likeness = new Likeness(index.content);
  for (const [reason, scored] of [
    ['because', near],
    ['similar', similar],
  ] as const) {
    const open = normalisedScores(scored).filter(({ id }) => !list.has(id));
    for (const { id, score } of maximalMarginalRelevance(open, { likeness, beside: list.ids, limit: list.room })) {
      const article = index.published(id);
      if (article) list.place(article, Math.max(0, score), reason, seedId);
    }
  }
  return list;
}

/** Divided by the largest: they are weighed against likeness, which is at most 1. */
function normalisedScores(scored: readonly Scored[]): Scored[] {
  const largest = Math.max(...scored.map(({ score }) => score));
  return scored.map(({ id, score }) => ({ id, score: score / largest }));
}
