import { GrowingList } from './growing-list.js';
import type { ArticleIndex } from '#ranking/article-index.js';
import { Likeness, maximalMarginalRelevance } from '#ranking/maximal-marginal-relevance.js';
import type { Nearness } from '#ranking/neighbourhood.js';
import type { PersonalScore } from '#ranking/personal-score.js';
import type { RecommendationReason } from '@broadsheet/contracts';

interface PersonalInput {
  /** Best first. */
  readonly scores: readonly PersonalScore[];
  readonly near: ReadonlyMap<string, Nearness>;
  readonly now: Date;
  readonly limit: number;
}

/** How many scored articles are compared per place: worse ones would not get in by being different. */
export const COMPARED_PER_PLACE = 4;

/** What scores best for a reader and is not too similar, each with its main reason. May be shorter than the limit. */
export function personalList(index: ArticleIndex, { scores, near, now, limit }: PersonalInput): GrowingList {
  const list = new GrowingList({ list: 'personal', scoredAt: now, limit });
  const compared = scores.slice(0, limit * COMPARED_PER_PLACE);
  const reasons = new Map(compared.map((one) => [one.id, reasonOf(one)]));
  const likeness = new Likeness(index.content);
  for (const { id, score } of maximalMarginalRelevance(compared, { likeness, beside: [], limit })) {
    const article = index.published(id);
    const reason = reasons.get(id) ?? 'fresh';
    const because = reason === 'because' ? near.get(id)?.because : undefined;
    if (article) list.place(article, score, reason, because);
  }
  return list;
}

function reasonOf({ gains }: PersonalScore): RecommendationReason {
  const { near, popular, fresh } = gains;
  if (near > 0 && near >= popular && near >= fresh) return 'because';
  return popular > 0 && popular >= fresh ? 'trending' : 'fresh';
}
