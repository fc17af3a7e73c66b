import type { ArticleIndex } from './article-index.js';
import type { Nearness } from './neighbourhood.js';
import type { PersonalSignals } from './personal-score.js';
import { TopList } from './top-list.js';
import type { ArticleStats } from '#domain/popularity.repository.js';

const MOST_NEAR = 100;

interface Sources {
  /** Popular or new, for whomever. */
  readonly ids: readonly string[];
  readonly near: ReadonlyMap<string, Nearness>;
  readonly stats: ReadonlyMap<string, ArticleStats>;
}

/** Published articles worth a comparison for one reader, whatever the reader has read of them. */
export function personalCandidates(index: ArticleIndex, { ids, near, stats }: Sources): PersonalSignals[] {
  const nearest = new TopList(MOST_NEAR);
  for (const [id, { score }] of near) if (index.published(id)) nearest.offer(id, score);
  const all = new Set([...ids, ...nearest.items().map(({ id }) => id)]);
  return [...all].flatMap((id) => {
    const publishedAt = index.published(id)?.publishedAt;
    return publishedAt ? [{ id, popularities: stats.get(id), near: near.get(id)?.score ?? 0, publishedAt }] : [];
  });
}
