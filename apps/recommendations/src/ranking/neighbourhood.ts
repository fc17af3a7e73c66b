import type { Around } from './peer-reads.js';
import { type Scored, TopList } from './top-list.js';

export interface Nearness {
  /** How much the readers of the same articles have read it. */
  readonly score: number;
  /** The read article that contributes most. */
  readonly because: string;
}

/** How much each read counts relative to the next newer one. */
const FADING = 0.9;
/** Counts an article as if it had this many more readers, so that one or two readers do not make it near. */
const SHRINKAGE = 8;
/** More would not get into a list. */
const MAX_NEAR = 100;

/**
 * How near articles are to what a reader has read:
 * Σ_k 0.9^k / √n_{h_k} · Σ_u 2^(-age(u, j) / 90 d) / √(n_j + 8), h_k being the k-th newest read, u those who read h_k last,
 * age(u, j) how long ago u read j, n the readers of an article. Articles that are not near are left out.
 * Source: neighbourhood collaborative filtering with cosine (Sarwar et al., WWW 2001), found from the newest readers of an
 * article at the time of the question; the decay and its figures are this product's own measurements on the logs of Deskdrop.
 */
export function nearness(
  { read, articles, through }: Around,
  readersOf: (articleId: string) => number,
): Map<string, Nearness> {
  const weights = read.map((own, k) => FADING ** k / Math.sqrt(Math.max(1, readersOf(own))));
  const near = new Map<string, Nearness>();
  for (const [place, article] of articles.entries()) {
    let [sum, max, because] = [0, 0, ''];
    for (let k = 0; k < read.length; k += 1) {
      const part = (weights[k] ?? 0) * (through[k]?.[place] ?? 0);
      sum += part;
      if (part > max) [max, because] = [part, read[k] ?? ''];
    }
    if (sum > 0) near.set(article, { score: sum / Math.sqrt(readersOf(article) + SHRINKAGE), because });
  }
  return near;
}

/** The nearest of those that fit, best first. */
export function nearest(near: ReadonlyMap<string, Nearness>, fits: (id: string) => boolean): readonly Scored[] {
  const best = new TopList(MAX_NEAR);
  for (const [id, { score }] of near) if (fits(id)) best.offer(id, score);
  return best.items();
}
