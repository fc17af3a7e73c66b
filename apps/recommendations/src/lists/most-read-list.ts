import type { ArticleIndex } from '#ranking/article-index.js';
import { beginList } from './growing-list.js';
import { DiverseList } from './diverse-list.js';
import { isIn, latestIn, type ListScope } from './list-scope.js';
import type { Scored } from '#ranking/top-list.js';
import type { Recommendation } from '@broadsheet/contracts';

interface MostReadInput {
  /** The list, and the reason of each article that is in it for its reads. */
  readonly list: 'trending' | 'popular';
  /** Best first. */
  readonly mostRead: readonly Scored[];
  readonly scope: ListScope;
  readonly pinnedIds: readonly string[];
  readonly now: Date;
  readonly limit: number;
}

/**
 * The pins, then what is read most, filled up with the latest; a story is repeated only if nothing else is left. At most
 * two of a category are among the first five of the list of all categories, as long as there are others.
 */
export function mostReadList(index: ArticleIndex, input: MostReadInput): Recommendation[] {
  const { list: name, mostRead, scope, pinnedIds, now, limit } = input;
  const frame = { list: name, scoredAt: now, limit };
  const list = beginList(index, { frame, scope, pinnedIds, score: 1 + (mostRead[0]?.score ?? 0) });
  const stories = new DiverseList(list, index, scope.categories ? 'as offered' : 'mixed');
  for (const { id, score } of mostRead) if (isIn(scope, index.published(id))) stories.offer(id, score, name);
  for (const { id } of latestIn(index, scope)) {
    if (stories.full) break;
    stories.offer(id, 0, 'fresh');
  }
  stories.close();
  return list.items;
}
