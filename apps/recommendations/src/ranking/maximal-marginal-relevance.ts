import type { Bm25Index } from './bm25-index.js';
import { cosine, type TermVector } from './term-vector.js';
import type { Scored } from './top-list.js';

const LAMBDA = 0.8;
/** Two articles that are more similar than this tell the same story. */
export const TOO_ALIKE = 0.8;

interface Selection {
  readonly likeness: Pick<Likeness, 'between'>;
  /** What is in the list already. */
  readonly beside: readonly string[];
  readonly limit: number;
}

interface Candidate extends Scored {
  /** The greatest likeness to what it was compared with. */
  alike: number;
  /** How many articles in the list it was compared with. */
  compared: number;
}

/**
 * Takes, step by step, the candidate with the largest λ·score - (1 - λ)·(likeness to what is taken), λ = 0.8, and
 * leaves out what is too similar. The returned scores are these values; they never rise along the list.
 * Source: Carbonell and Goldstein, "The Use of MMR", SIGIR 1998; the limit of 0.8 is this product's. A value only falls
 * with each comparison, so a candidate is not compared before it is the best (Minoux, "Accelerated greedy algorithms", 1978).
 */
export function maximalMarginalRelevance(candidates: readonly Scored[], selection: Selection): Scored[] {
  const { likeness, beside, limit } = selection;
  const taken: Scored[] = [];
  const standing = [...beside];
  const rest = new Set<Candidate>(candidates.map(({ id, score }) => ({ id, score, alike: 0, compared: 0 })));
  while (taken.length < limit) {
    const best = bestOf(rest);
    if (!best) break;
    if (best.compared === standing.length) {
      taken.push({ id: best.id, score: marginal(best) });
      standing.push(best.id);
      rest.delete(best);
      continue;
    }
    for (const other of standing.slice(best.compared))
      best.alike = Math.max(best.alike, likeness.between(best.id, other));
    best.compared = standing.length;
    if (best.alike > TOO_ALIKE) rest.delete(best);
  }
  return taken;
}

/** Undefined if there is no candidate. */
function bestOf(candidates: Iterable<Candidate>): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of candidates) if (!best || marginal(one) > marginal(best)) best = one;
  return best;
}

function marginal({ score, alike }: Candidate): number {
  return LAMBDA * score - (1 - LAMBDA) * alike;
}

/** How similar articles are, for one list: each vector is computed once. */
export class Likeness {
  private readonly vectors = new Map<string, TermVector>();

  constructor(private readonly content: Bm25Index) {}

  /** TF-IDF cosine, 0 to 1. */
  between(a: string, b: string): number {
    return cosine(this.vectorOf(a), this.vectorOf(b));
  }

  private vectorOf(id: string): TermVector {
    const vector = this.vectors.get(id) ?? this.content.vectorOf(id);
    this.vectors.set(id, vector);
    return vector;
  }
}
