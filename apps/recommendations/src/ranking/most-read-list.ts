import type { ArticleIndex } from './article-index.js';
import { beginList } from './begin-list.js';
import { DiverseList } from './diverse-list.js';
import { isIn, latestIn, type ListScope } from './list-scope.js';
import type { Scored } from './top-list.js';
import type { Recommendation } from '@broadsheet/contracts';

interface MostReadInput {
  /** Which list, and the reason of what stands in it because it is read. */
  readonly list: 'trending' | 'popular';
  /** Best first. */
  readonly mostRead: readonly Scored[];
  readonly scope: ListScope;
  readonly pinnedIds: readonly string[];
  readonly now: Date;
  readonly limit: number;
}

/**
 * The pins, then what is read most, filled up with the latest; one story again only where there is nothing else. At most two of a category
 * are among the first five of the list of all categories, as far as there are others.
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
