import type { TermVector } from './term-vector.js';

const NONE = -1;

/**
 * Articles by their terms, so that another article is compared with all of them in one pass over its own terms: most share
 * few terms, and pairwise comparisons would read all terms of both.
 */
export class ComparedArticles {
  private readonly norms: number[] = [];
  /** By term: the entry that was made last. */
  private readonly last = new Map<number, number>();
  // Of each entry: the one before it of the same term, the article's number, the term's weight in it.
  private readonly before: number[] = [];
  private readonly numbers: number[] = [];
  private readonly weights: number[] = [];

  add({ terms, weights, norm }: TermVector): void {
    const number = this.norms.push(norm) - 1;
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0;
      const entry = this.before.push(this.last.get(term) ?? NONE) - 1;
      this.numbers.push(number);
      this.weights.push(weights[at] ?? 0);
      this.last.set(term, entry);
    }
  }

  /** The cosine to the most similar of them; 0 if there are none. */
  largestCosine({ terms, weights, norm }: TermVector): number {
    const products = new Float64Array(this.norms.length);
    for (let at = 0; at < terms.length; at += 1) this.addProducts(products, terms[at] ?? 0, weights[at] ?? 0);
    return this.norms.reduce((max, other, number) => {
      const norms = norm * other;
      return norms === 0 ? max : Math.max(max, (products[number] ?? 0) / norms);
    }, 0);
  }

  private addProducts(products: Float64Array, term: number, weight: number): void {
    for (let entry = this.last.get(term) ?? NONE; entry !== NONE; entry = this.before[entry] ?? NONE) {
      const number = this.numbers[entry] ?? 0;
      products[number] = (products[number] ?? 0) + weight * (this.weights[entry] ?? 0);
    }
  }
}
