import type { ArticleIndex } from './article-index.js';
import { GrowingList, type ListFrame } from './growing-list.js';
import { Likeness } from './likeness.js';
import { maximalMarginalRelevance } from './maximal-marginal-relevance.js';
import type { Scored } from './top-list.js';

interface BecauseInput {
  /** The article that the reader has read. */
  readonly seedId: string;
  /** What those who read it have read, best first. */
  readonly near: readonly Scored[];
  /** What is written like it, best first. */
  readonly similar: readonly Scored[];
  readonly frame: ListFrame;
}

/** What others read who read the seed, not too alike, then what is written like it. May be shorter than asked for. */
export function becauseList(index: ArticleIndex, { seedId, near, similar, frame }: BecauseInput): GrowingList {
  const list = new GrowingList({ ...frame, besideArticleId: seedId }, [seedId]);
  const likeness = new Likeness(index.content);
  for (const [reason, scored] of [
    ['because', near],
    ['similar', similar],
  ] as const) {
    const open = normalisedScores(scored).filter(({ id }) => !list.has(id));
    for (const { id, score } of maximalMarginalRelevance(open, { likeness, beside: list.ids, most: list.room })) {
      const article = index.published(id);
      if (article) list.place(article, Math.max(0, score), reason, seedId);
    }
  }
  return list;
}

/** Divided by the largest, as likeness, which they are weighed against, is 1 at most. */
function normalisedScores(scored: readonly Scored[]): Scored[] {
  const largest = Math.max(...scored.map(({ score }) => score));
  return scored.map(({ id, score }) => ({ id, score: score / largest }));
}
