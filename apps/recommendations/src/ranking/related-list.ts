import type { ArticleIndex } from './article-index.js';
import { Likeness } from './likeness.js';
import { maximalMarginalRelevance, TOO_ALIKE } from './maximal-marginal-relevance.js';
import { placeHints } from './place-hints.js';
import { beginList } from './begin-list.js';
import type { GrowingList } from './growing-list.js';
import { relatedScores, type RelatedSignals } from './related-score.js';
import type { Curated } from '#domain/curation.js';
import type { ArticleSummary } from '#domain/indexed-article.js';
import type { Recommendation } from '@broadsheet/contracts';

/** Above any score that is computed: what people chose comes first. Fillers come last. */
const SCORE = { pinned: 3, imported: 2, filler: 0 };

interface RelatedInput {
  readonly seed: ArticleSummary;
  readonly curated: Curated;
  readonly candidates: readonly RelatedSignals[];
  readonly coReaders: number;
  readonly now: Date;
  readonly limit: number;
}

/**
 * What to read after the seed: pins, then imported titles, then what scores best and is not too alike, then the
 * newest of its category and of all. As long as `limit`, wherever so many others are published and not excluded.
 */
export function relatedList(index: ArticleIndex, input: RelatedInput): Recommendation[] {
  const { seed, curated, limit } = input;
  const list = beginList(index, { limit, curated, scope: { leftOut: new Set([seed.id]) }, score: SCORE.pinned });
  placeHints(list, index, seed, SCORE.imported);
  const likeness = new Likeness(index.content);
  placeScored(list, index, input, likeness);
  const tooAlike = (id: string): boolean => list.ids.some((other) => likeness.between(id, other) > TOO_ALIKE);
  fill(list, index, seed, (id) => !tooAlike(id));
  fill(list, index, seed, () => true);
  return list.items;
}

function placeScored(list: GrowingList, index: ArticleIndex, input: RelatedInput, likeness: Likeness): void {
  const scores = relatedScores(input.candidates, input.coReaders, input.now);
  const reasons = new Map(scores.map(({ id, reason }) => [id, reason]));
  const open = scores.filter(({ id }) => !list.has(id));
  for (const { id, score } of maximalMarginalRelevance(open, { likeness, beside: list.ids, most: list.room })) {
    const article = index.published(id);
    if (article) list.place(article, Math.max(score, SCORE.filler), reasons.get(id) ?? 'similar');
  }
}

function fill(list: GrowingList, index: ArticleIndex, seed: ArticleSummary, fits: (id: string) => boolean) {
  const category = seed.primaryCategoryId === null ? undefined : index.branch(seed.primaryCategoryId);
  for (const articles of [category ? index.latest(category) : [], index.latest()]) {
    for (const article of articles) {
      if (list.room <= 0) return;
      if (!list.has(article.id) && fits(article.id)) list.place(article, SCORE.filler, 'fresh');
    }
  }
}
