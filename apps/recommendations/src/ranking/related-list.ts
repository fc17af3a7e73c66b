import type { ArticleIndex } from './article-index.js';
import { beginList } from './begin-list.js';
import { DiverseList } from './diverse-list.js';
import { Likeness } from './likeness.js';
import { isIn, latestIn, type ListScope } from './list-scope.js';
import { maximalMarginalRelevance } from './maximal-marginal-relevance.js';
import { placeHints } from './place-hints.js';
import type { GrowingList } from './growing-list.js';
import { relatedScores, type RelatedSignals } from './related-score.js';
import type { ArticleSummary } from '#domain/indexed-article.js';
import type { Recommendation } from '@broadsheet/contracts';

/** Above any score that is computed: what people chose comes first. Fillers come last. */
const SCORE = { pinned: 3, imported: 2, filler: 0 };

interface RelatedInput {
  readonly seed: ArticleSummary;
  readonly scope: ListScope;
  readonly pinnedIds: readonly string[];
  readonly candidates: readonly RelatedSignals[];
  readonly coReaders: number;
  readonly now: Date;
  readonly limit: number;
}

/**
 * What to read after the seed: pins, then imported titles, then what scores best and is not too alike, then the
 * newest of its category and of all. As long as `limit`, wherever so many other articles of the scope are published.
 */
export function relatedList(index: ArticleIndex, input: RelatedInput): Recommendation[] {
  const { seed, scope, pinnedIds, now, limit } = input;
  const frame = { list: 'related', scoredAt: now, besideArticleId: seed.id, limit } as const;
  const others = { ...scope, leftOut: new Set([seed.id, ...scope.leftOut]) };
  const list = beginList(index, { frame, scope: others, pinnedIds, score: SCORE.pinned });
  placeHints(list, index, { seed, scope, score: SCORE.imported });
  placeScored(list, index, input);
  fill(list, index, input);
  return list.items;
}

function placeScored(list: GrowingList, index: ArticleIndex, input: RelatedInput): void {
  const scores = relatedScores(input.candidates, input.coReaders, input.now);
  const reasons = new Map(scores.map(({ id, reason }) => [id, reason]));
  const open = scores.filter(({ id }) => !list.has(id) && isIn(input.scope, index.published(id)));
  const selection = { likeness: new Likeness(index.content), beside: list.ids, most: list.room };
  for (const { id, score } of maximalMarginalRelevance(open, selection)) {
    const article = index.published(id);
    if (article) list.place(article, Math.max(score, SCORE.filler), reasons.get(id) ?? 'similar');
  }
}

function fill(list: GrowingList, index: ArticleIndex, { seed, scope }: RelatedInput): void {
  if (list.room <= 0) return;
  const stories = new DiverseList(list, index);
  const near = seed.primaryCategoryId === null ? undefined : index.branch(seed.primaryCategoryId);
  for (const articles of [near ? index.latest(near) : [], latestIn(index, scope)]) {
    for (const article of articles) {
      if (stories.full) break;
      if (isIn(scope, article)) stories.offer(article.id, SCORE.filler, 'fresh');
    }
  }
  stories.close();
}
