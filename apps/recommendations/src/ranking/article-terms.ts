import { tokens } from './tokens.js';

/** Enough to tell articles apart: fewer cost accuracy, more only memory. */
const MOST_TERMS = 128;
/** About 10,000 words; what comes after says nothing new, and splitting it would hold up everything else. */
const MOST_CHARACTERS = 60_000;

/** Terms with how often each occurs, the most frequent first; two arrays of one length. */
export interface TermCounts {
  readonly terms: readonly string[];
  readonly counts: readonly number[];
}

/** The 128 most frequent terms of an article; its title counts once, like a sentence of the text. */
export function articleTerms(title: string, text: string, language: string): TermCounts {
  const counts = new Map<string, number>();
  for (const token of tokens(`${title}\n${text.slice(0, MOST_CHARACTERS)}`, language)) {
    counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  // By the term itself where counts are equal, so that the same text always keeps the same terms.
  const kept = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_TERMS);
  return { terms: kept.map(([term]) => term), counts: kept.map(([, count]) => count) };
}
