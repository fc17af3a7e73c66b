import type { TermCounts } from './article-terms.js';
import { inverseDocumentFrequency, termSaturation } from './bm25.js';
import { PairLists } from './pair-lists.js';
import { Slots } from './slots.js';
import type { TermVector } from './term-vector.js';
import { TopList, type Scored } from './top-list.js';
import { Vocabulary } from './vocabulary.js';

/** More terms of the seed make the query slower and no better. */
const QUERY_TERMS = 60;
/** The slot of no document. */
const NOWHERE = -1;

/**
 * An inverted index that finds what reads like a given document, by BM25 with the document's 60 best TF-IDF terms
 * as an unweighted query. Documents are added and removed one by one, with the results of a freshly built index.
 */
export class Bm25Index {
  private readonly vocabulary = new Vocabulary();
  private readonly slots = new Slots();
  /** Of each term the slots that hold it, in no order, and how often. */
  private readonly postings = new PairLists();
  /** Of each slot its terms, ascending, and how often each occurs. */
  private readonly contents = new PairLists();

  get size(): number {
    return this.slots.size;
  }

  /** Replaces the document of this id. */
  put(id: string, { terms, counts }: TermCounts): void {
    this.remove(id);
    const slot = this.slots.take(
      id,
      counts.reduce((sum, count) => sum + count, 0),
    );
    const numbered = terms.map((term, at) => ({ term: this.vocabulary.numberOf(term), count: counts[at] ?? 0 }));
    numbered.sort((a, b) => a.term - b.term);
    for (const { term, count } of numbered) {
      this.contents.add(slot, term, count);
      this.postings.add(term, slot, count);
    }
  }

  remove(id: string): void {
    const slot = this.slots.of(id);
    if (slot === undefined) return;
    const { keys, start, end } = this.contents.pairsOf(slot);
    for (let at = start; at < end; at += 1) this.postings.remove(keys[at] ?? 0, slot);
    this.contents.clear(slot);
    this.slots.free(slot);
  }

  /** The documents most similar to this one, best first, without itself; empty if it is not in the index. */
  similarTo(id: string, limit: number): readonly Scored[] {
    const seed = this.slots.of(id);
    if (seed === undefined) return [];
    const scores = this.slots.scores();
    for (const term of this.queryOf(seed)) this.score(term, scores);
    scores[seed] = 0;
    const best = new TopList(limit);
    for (let slot = 0; slot < scores.length; slot += 1) {
      const score = scores[slot] ?? 0;
      if (score > 0) best.offer(this.slots.id(slot), score);
    }
    return best.items();
  }

  /** TF-IDF weights, (1 + ln tf) · idf, of what the index knows now; empty if the document is not in it. */
  vectorOf(id: string): TermVector {
    const { keys, values, start, end } = this.contents.pairsOf(this.slots.of(id) ?? NOWHERE);
    const [terms, weights]: [number[], number[]] = [[], []];
    let squares = 0;
    for (let at = start; at < end; at += 1) {
      const term = keys[at] ?? 0;
      const weight = (1 + Math.log(values[at] ?? 1)) * this.idf(term);
      terms.push(term);
      weights.push(weight);
      squares += weight * weight;
    }
    return { terms, weights, norm: Math.sqrt(squares) };
  }

  private score(term: number, scores: Float64Array): void {
    const idf = this.idf(term);
    const halves = this.slots.halfSaturations();
    const { keys, values, start, end } = this.postings.pairsOf(term);
    for (let at = start; at < end; at += 1) {
      const slot = keys[at] ?? 0;
      scores[slot] = (scores[slot] ?? 0) + idf * termSaturation(values[at] ?? 0, halves[slot] ?? 0);
    }
  }

  private queryOf(slot: number): number[] {
    const { keys, values, start, end } = this.contents.pairsOf(slot);
    const weighted: { term: number; weight: number }[] = [];
    for (let at = start; at < end; at += 1) {
      const term = keys[at] ?? 0;
      weighted.push({ term, weight: (values[at] ?? 0) * this.idf(term) });
    }
    // By the word if weights are equal: numbers depend on the order in which documents were added.
    const byWord = (a: number, b: number): number => (this.vocabulary.wordOf(a) < this.vocabulary.wordOf(b) ? -1 : 1);
    weighted.sort((a, b) => b.weight - a.weight || byWord(a.term, b.term));
    return weighted.slice(0, QUERY_TERMS).map(({ term }) => term);
  }

  private idf(term: number): number {
    return inverseDocumentFrequency(this.slots.size, this.postings.sizeOf(term));
  }
}
