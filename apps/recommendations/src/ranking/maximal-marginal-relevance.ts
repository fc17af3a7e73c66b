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

/**
 * Takes, step by step, the candidate with the largest λ·score - (1 - λ)·(likeness to what is taken), λ = 0.8, and
 * leaves out whatever is too alike. The answer's scores are these values; they never rise along the list.
 * Source: Carbonell and Goldstein, "The Use of MMR", SIGIR 1998; the limit of 0.8 is this product's.
 */
export function maximalMarginalRelevance(candidates: readonly Scored[], selection: Selection): Scored[] {
  const { likeness, beside, most } = selection;
  const taken: Scored[] = [];
  let rest = candidates.map(({ id, score }) => ({ id, score, alike: 0 }));
  const compareWith = (other: string): void => {
    for (const one of rest) one.alike = Math.max(one.alike, likeness.between(one.id, other));
    rest = rest.filter(({ alike }) => alike <= TOO_ALIKE);
  };
  beside.forEach(compareWith);
  while (taken.length < most && rest.length > 0) {
    const best = rest.reduce((a, b) => (marginal(b) > marginal(a) ? b : a));
    taken.push({ id: best.id, score: marginal(best) });
    rest = rest.filter(({ id }) => id !== best.id);
    compareWith(best.id);
  }
  return taken;
}

function marginal({ score, alike }: { score: number; alike: number }): number {
  return LAMBDA * score - (1 - LAMBDA) * alike;
}
