import { ageInHours } from './freshness.js';
import { type Scored, TopList } from './top-list.js';
import type { PastRead } from '#domain/reader-history.js';

/** What is known of what a reader has read, and of others who read the same. */
export interface Neighbourhood {
  /** Articles that the reader has read, the newest first. */
  readonly read: readonly string[];
  /** By article of `read`: others who have read it. */
  readonly peersOf: ReadonlyMap<string, readonly string[]>;
  /** By such a peer: what it read last, whatever it was. */
  readonly histories: ReadonlyMap<string, readonly PastRead[]>;
  /** Distinct readers of an article. */
  readonly readersOf: (articleId: string) => number;
  readonly now: Date;
}

export interface Nearness {
  /** How much those who read the same have read it. */
  readonly score: number;
  /** The one of the articles read that leads to it most. */
  readonly because: string;
}

/** What the last read counts for the read before it, and so on. */
const FADING = 0.9;
const HALF_LIFE_HOURS = 90 * 24;
/** What one or two have read is not near because they have read the same: as if there were so many readers more. */
const SHRINKAGE = 8;
/** More would not come into a list. */
const MOST_NEAR = 100;

/**
 * How near articles are to what a reader has read:
 * Σ_k 0.9^k / √n_{h_k} · Σ_u 2^(-age(u, j) / 90 d) / √(n_j + 8), h_k being the k-th newest read, u those who read h_k last,
 * age(u, j) how long ago u read j, n the readers of an article. Articles that are near nothing are left out.
 * Source: neighbourhood collaborative filtering with cosine (Sarwar et al., WWW 2001), found from the newest readers of an
 * article at the time of the question; the decay and its figures are this product's own measurements on the logs of Deskdrop.
 */
export function nearness(neighbourhood: Neighbourhood): Map<string, Nearness> {
  const { read, peersOf, readersOf } = neighbourhood;
  const recency = recencyBy(neighbourhood);
  const sums = new Map<string, { sum: number; because: string; most: number }>();
  for (const [k, own] of read.entries()) {
    const weight = FADING ** k / Math.sqrt(Math.max(1, readersOf(own)));
    for (const [article, part] of through(peersOf.get(own) ?? [], recency)) {
      const known = sums.get(article) ?? { sum: 0, because: own, most: 0 };
      known.sum += weight * part;
      if (weight * part > known.most) Object.assign(known, { because: own, most: weight * part });
      sums.set(article, known);
    }
  }
  for (const own of read) sums.delete(own);
  return new Map(
    [...sums].map(([article, { sum, because }]) => [
      article,
      { score: sum / Math.sqrt(readersOf(article) + SHRINKAGE), because },
    ]),
  );
}

/** The nearest of those that fit, best first. */
export function nearest(near: ReadonlyMap<string, Nearness>, fits: (id: string) => boolean): readonly Scored[] {
  const best = new TopList(MOST_NEAR);
  for (const [id, { score }] of near) if (fits(id)) best.offer(id, score);
  return best.items();
}

type Recency = readonly (readonly [article: string, weight: number])[];

/** By peer: what each of its reads weighs now. Worked out once, as one peer may have read several of the same. */
function recencyBy({ histories, now }: Neighbourhood): Map<string, Recency> {
  return new Map([...histories].map(([peer, reads]) => [peer, reads.map((one) => [one.article, weightAt(one, now)])]));
}

function weightAt({ at }: PastRead, now: Date): number {
  return 2 ** (-ageInHours(at, now) / HALF_LIFE_HOURS);
}

/** What these peers have read, summed. */
function through(peers: readonly string[], recency: ReadonlyMap<string, Recency>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const peer of peers) {
    for (const [article, weight] of recency.get(peer) ?? []) sums.set(article, (sums.get(article) ?? 0) + weight);
  }
  return sums;
}
