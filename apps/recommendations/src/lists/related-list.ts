import { DiverseList } from './diverse-list.js';
import { beginList, type GrowingList } from './growing-list.js';
import { isIn, isNarrow, latestIn, type ListScope } from './list-scope.js';
import type { ArticleSummary } from '#domain/indexed-article.js';
import type { ArticleIndex } from '#ranking/article-index.js';
import { Likeness, maximalMarginalRelevance } from '#ranking/maximal-marginal-relevance.js';
import { normalisedTitle } from '#ranking/normalised-title.js';
import { relatedScores, type RelatedSignals } from '#ranking/related-score.js';
import type { Recommendation } from '@broadsheet/contracts';

/** What editors chose ranks above any computed score; fillers come last. */
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
 * What to read after the seed: pins, then imported titles, then what scores best and is not too similar, then the newest
 * of its category and of all. As long as `limit` if that many other articles of the scope are published.
 */
export function relatedList(index: ArticleIndex, input: RelatedInput): Recommendation[] {
  const { seed, scope, pinnedIds, now, limit } = input;
  const frame = { list: 'related', scoredAt: now, besideArticleId: seed.id, limit } as const;
  const others = { ...scope, leftOut: new Set([seed.id, ...scope.leftOut]) };
  const list = beginList(index, { frame, scope: others, pinnedIds, score: SCORE.pinned });
  placeImported(list, index, input);
  placeScored(list, index, input);
  fill(list, index, input);
  return list.items;
}

/**
 * The titles that an import or an editor named: the published article of such a title, the newest of several, or else the
 * title alone. Not a title that only a withdrawn article has, which was withdrawn with it, nor the title of an article that
 * the list leaves out. A narrow scope leaves out titles alone, as their category and language are unknown.
 */
function placeImported(list: GrowingList, index: ArticleIndex, { seed, scope }: RelatedInput): void {
  const seen = new Set([seed.normalisedTitle]);
  const isOpen = ({ id, status }: ArticleSummary): boolean => status !== 'unpublished' && !list.has(id);
  for (const title of seed.relatedTitles) {
    const wanted = normalisedTitle(title);
    if (seen.has(wanted)) continue;
    seen.add(wanted);
    const all = index.withTitle(wanted);
    const published = all.filter(({ status }) => status === 'published').sort(newestFirst)[0];
    if (published) {
      if (isIn(scope, published)) list.place(published, SCORE.imported, 'imported');
    } else if (!isNarrow(scope) && all.every(isOpen)) list.placeTitle(title, SCORE.imported);
  }
}

function placeScored(list: GrowingList, index: ArticleIndex, input: RelatedInput): void {
  const scores = relatedScores(input.candidates, input.coReaders, input.now);
  const reasons = new Map(scores.map(({ id, reason }) => [id, reason]));
  const open = scores.filter(({ id }) => !list.has(id) && isIn(input.scope, index.published(id)));
  const selection = { likeness: new Likeness(index.content), beside: list.ids, limit: list.room };
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

function newestFirst(a: ArticleSummary, b: ArticleSummary): number {
  return (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0) || (a.id < b.id ? -1 : 1);
}
