import type { Likeness } from './likeness.js';
import type { Scored } from './top-list.js';

const LAMBDA = 0.8;
/** More alike than this, and two articles are one story told twice. */
export const TOO_ALIKE = 0.8;

interface Selection {
  readonly likeness: Pick<Likeness, 'between'>;
  /** What stands in the list already. */
  readonly beside: readonly string[];
  readonly most: number;
}

interface Candidate extends Scored {
  /** To the likest of what it was compared with. */
  alike: number;
  /** With how many of what stands in the list. */
  compared: number;
}

/**
 * Takes, step by step, the candidate with the largest λ·score - (1 - λ)·(likeness to what is taken), λ = 0.8, and
 * leaves out whatever is too alike. The answer's scores are these values; they never rise along the list.
 * Source: Carbonell and Goldstein, "The Use of MMR", SIGIR 1998; the limit of 0.8 is this product's. A value only falls
 * with each comparison, so a candidate is not compared before it is the best (Minoux, "Accelerated greedy algorithms", 1978).
 */
export function maximalMarginalRelevance(candidates: readonly Scored[], selection: Selection): Scored[] {
  const { likeness, beside, most } = selection;
  const taken: Scored[] = [];
  const standing = [...beside];
  const rest = new Set<Candidate>(candidates.map(({ id, score }) => ({ id, score, alike: 0, compared: 0 })));
  while (taken.length < most) {
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

/** Undefined of nothing. */
function bestOf(candidates: Iterable<Candidate>): Candidate | undefined {
  let best: Candidate | undefined;
  for (const one of candidates) if (!best || marginal(one) > marginal(best)) best = one;
  return best;
}

function marginal({ score, alike }: Candidate): number {
  return LAMBDA * score - (1 - LAMBDA) * alike;
}
