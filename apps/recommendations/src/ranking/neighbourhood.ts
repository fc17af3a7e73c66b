import { coReadsNow } from './co-read.js';
import type { CoRead } from '#domain/popularity.repository.js';

/** What is known of what a reader has read, and of what others read beside it. */
export interface Neighbourhood {
  /** Articles that the reader has read, the newest first. */
  readonly read: readonly string[];
  readonly beside: ReadonlyMap<string, readonly CoRead[]>;
  /** Distinct readers of an article. */
  readonly readersOf: (articleId: string) => number;
  readonly now: Date;
}

export interface Nearness {
  /** How much it is read beside all of them. */
  readonly score: number;
  /** The one of them that it is read beside most. */
  readonly because: string;
}

/** What the last read counts for the read before it, and so on. */
const FADING = 0.9;
/** Two articles that few have read are not near because one reader has read both. */
const SHRINKAGE = 4;

/**
 * How near articles are to what a reader has read: Σ_k 0.9^k · co90(h_k, j) / √(n_h · n_j + 4), h_k being the k-th newest
 * read, co90 its decayed readers in common with j, n the readers of each. Articles that are near nothing are left out.
 * Source: item-based collaborative filtering with cosine and shrinkage (Sarwar et al., WWW 2001; Koren, KDD 2008);
 * the decay and its figures are this product's own measurements on the logs of Deskdrop.
 */
export function nearness({ read, beside, readersOf, now }: Neighbourhood): Map<string, Nearness> {
  const near = new Map<string, { score: number; because: string; most: number }>();
  for (const [k, own] of read.entries()) {
    for (const { articleId, c90 } of beside.get(own) ?? []) {
      const common = coReadsNow(c90, now);
      const part = (FADING ** k * common) / Math.sqrt(readersOf(own) * readersOf(articleId) + SHRINKAGE);
      const sum = near.get(articleId) ?? { score: 0, because: own, most: 0 };
      sum.score += part;
      if (part > sum.most) Object.assign(sum, { because: own, most: part });
      near.set(articleId, sum);
    }
  }
  for (const own of read) near.delete(own);
  return near;
}
