import type { TermCounts } from './article-terms.js';
import { inverseDocumentFrequency, termSaturation } from './bm25.js';
import { PostingList } from './posting-list.js';
import { Slots } from './slots.js';
import type { TermVector } from './term-vector.js';
import { TopList, type Scored } from './top-list.js';

/** More terms of the seed make the answer slower and no better. */
const QUERY_TERMS = 60;

/** A document's terms by number, ascending, and how often each occurs. */
interface Document {
  readonly slot: number;
  readonly terms: Uint32Array;
  readonly counts: Uint16Array;
}

/**
 * An inverted index that finds what reads like a given document, by BM25 with the document's 60 best TF-IDF terms
 * as an unweighted query. Documents come and go one by one; the answers are those of an index built anew.
 */
export class Bm25Index {
  private readonly numbers = new Map<string, number>();
  private readonly postings: PostingList[] = [];
  private readonly documents = new Map<string, Document>();
  private readonly slots = new Slots();

  get size(): number {
    return this.documents.size;
  }

  /** Takes the place of what was there under this id. */
  put(id: string, { terms, counts }: TermCounts): void {
    this.remove(id);
    const slot = this.slots.take(
      id,
      counts.reduce((sum, count) => sum + count, 0),
    );
    const numbered = terms.map((term, at) => [this.numberOf(term), counts[at] ?? 0] as const);
    numbered.sort(([a], [b]) => a - b);
    for (const [term, count] of numbered) this.postings[term]?.add(slot, count);
    this.documents.set(id, {
      slot,
      terms: Uint32Array.from(numbered, ([term]) => term),
      counts: Uint16Array.from(numbered, ([, count]) => count),
    });
  }

  remove(id: string): void {
    const document = this.documents.get(id);
    if (!document) return;
    for (const term of document.terms) this.postings[term]?.remove(document.slot);
    this.slots.free(document.slot);
    this.documents.delete(id);
  }

  /** The documents most like this one, best first, itself left out; empty where it is not in the index. */
  similarTo(id: string, most: number): readonly Scored[] {
    const seed = this.documents.get(id);
    if (!seed) return [];
    const scores = this.slots.scores();
    for (const term of this.queryOf(seed)) this.score(term, scores);
    const best = new TopList(most);
    scores.forEach((score, slot) => {
      if (score > 0 && slot !== seed.slot) best.offer(this.slots.id(slot), score);
    });
    return best.items();
  }

  /** TF-IDF weights, (1 + ln tf) · idf, of what the index knows now; empty where the document is not in it. */
  vectorOf(id: string): TermVector {
    const { terms, counts } = this.documents.get(id) ?? { terms: new Uint32Array(), counts: new Uint16Array() };
    const weights = new Float64Array(terms.length);
    let squares = 0;
    // Without callbacks: a list makes as many of these as it compares articles.
    for (let at = 0; at < terms.length; at += 1) {
      const weight = (1 + Math.log(counts[at] ?? 1)) * this.idf(terms[at] ?? 0);
      weights[at] = weight;
      squares += weight * weight;
    }
    return { terms, weights, norm: Math.sqrt(squares) };
  }

  private score(term: number, scores: Float64Array): void {
    const idf = this.idf(term);
    this.postings[term]?.forEach((slot, count) => {
      scores[slot] = (scores[slot] ?? 0) + idf * termSaturation(count, this.slots.relativeLength(slot));
    });
  }

  private queryOf({ terms, counts }: Document): number[] {
    const weighted = Array.from(terms, (term, at) => ({ term, weight: (counts[at] ?? 0) * this.idf(term) }));
    // By the word where weights are equal: numbers depend on the order in which documents came.
    const byWord = (a: number, b: number): number => (this.wordOf(a) < this.wordOf(b) ? -1 : 1);
    weighted.sort((a, b) => b.weight - a.weight || byWord(a.term, b.term));
    return weighted.slice(0, QUERY_TERMS).map(({ term }) => term);
  }

  private idf(term: number): number {
    return inverseDocumentFrequency(this.documents.size, this.postings[term]?.size ?? 0);
  }

  private wordOf(term: number): string {
    return this.postings[term]?.term ?? '';
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    this.numbers.set(term, this.postings.length);
    return this.postings.push(new PostingList(term)) - 1;
  }
}
