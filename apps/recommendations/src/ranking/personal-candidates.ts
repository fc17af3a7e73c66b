import type { ArticleIndex } from './article-index.js';
import { type Nearness, nearest } from './neighbourhood.js';
import type { PersonalSignals } from './personal-score.js';
import type { ArticleStats } from '#domain/popularity.repository.js';

interface Sources {
  /** Popular or new, for whomever. */
  readonly ids: readonly string[];
  readonly near: ReadonlyMap<string, Nearness>;
  readonly stats: ReadonlyMap<string, ArticleStats>;
}

/** Published articles worth a comparison for one reader, whatever the reader has read of them. */
export function personalCandidates(index: ArticleIndex, { ids, near, stats }: Sources): PersonalSignals[] {
  const nearby = nearest(near, (id) => index.published(id) !== undefined);
  const all = new Set([...ids, ...nearby.map(({ id }) => id)]);
  return [...all].flatMap((id) => {
    const publishedAt = index.published(id)?.publishedAt;
    return publishedAt ? [{ id, popularities: stats.get(id), near: near.get(id)?.score ?? 0, publishedAt }] : [];
  });
}
