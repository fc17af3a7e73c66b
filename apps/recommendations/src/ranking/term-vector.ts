/** A document as a vector: term numbers in ascending order, the weight of each, and the vector's length. */
export interface TermVector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  readonly norm: number;
}

/**
 * Cosine of the angle between two vectors of non-negative weights: 0 nothing in common, 1 the same direction.
 * 0 where a vector is empty. Source: Manning, Raghavan, Schütze, "Introduction to Information Retrieval", 6.3.1.
 */
export function cosine(a: TermVector, b: TermVector): number {
  const norms = a.norm * b.norm;
  return norms === 0 ? 0 : dotProduct(a, b) / norms;
}

function dotProduct(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const difference = at(a.terms, i) - at(b.terms, j);
    if (difference === 0) sum += at(a.weights, i) * at(b.weights, j);
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return sum;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
