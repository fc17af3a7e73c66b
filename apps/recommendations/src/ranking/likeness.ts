import type { Bm25Index } from './bm25-index.js';
import { cosine, type TermVector } from './term-vector.js';

/** How alike articles are, for one list: each one's vector is made once. */
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
