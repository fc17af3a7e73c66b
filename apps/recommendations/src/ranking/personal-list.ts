import type { ArticleIndex } from './article-index.js';
import { GrowingList } from './growing-list.js';
import { Likeness } from './likeness.js';
import { maximalMarginalRelevance } from './maximal-marginal-relevance.js';
import type { Nearness } from './neighbourhood.js';
import type { PersonalScore } from './personal-score.js';
import type { RecommendationReason } from '@broadsheet/contracts';

interface PersonalInput {
  /** Best first. */
  readonly scores: readonly PersonalScore[];
  readonly near: ReadonlyMap<string, Nearness>;
  readonly now: Date;
  readonly limit: number;
}

/** Of more than these per place, the worse ones would not come in by being different. */
export const COMPARED_PER_PLACE = 4;

/** What scores best for a reader and is not too alike, each with what it owes most to. May be shorter than asked for. */
export function personalList(index: ArticleIndex, { scores, near, now, limit }: PersonalInput): GrowingList {
  const list = new GrowingList({ list: 'personal', scoredAt: now, limit });
  const compared = scores.slice(0, limit * COMPARED_PER_PLACE);
  const reasons = new Map(compared.map((one) => [one.id, reasonOf(one)]));
  const likeness = new Likeness(index.content);
  for (const { id, score } of maximalMarginalRelevance(compared, { likeness, beside: [], most: limit })) {
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
