import { languageOf } from './languages/languages.js';

/** Enough to distinguish articles: fewer cost accuracy, more cost only memory. */
const MAX_TERMS = 128;
/** About 10,000 words; the rest adds nothing new, and splitting it would hold up other requests. */
const MAX_CHARACTERS = 60_000;
const MAX_WORD_LENGTH = 40;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Terms with how often each occurs, the most frequent first; two arrays of one length. */
export interface TermCounts {
  readonly terms: readonly string[];
  readonly counts: readonly number[];
}

/** The 128 most frequent terms of an article; its title counts once, like a sentence of the text. */
export function articleTerms(title: string, text: string, language: string): TermCounts {
  const counts = new Map<string, number>();
  for (const token of tokens(`${title}\n${text.slice(0, MAX_CHARACTERS)}`, language)) {
    counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  // By the term itself if counts are equal, so that the same text always keeps the same terms.
  const kept = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MAX_TERMS);
  return { terms: kept.map(([term]) => term), counts: kept.map(([, count]) => count) };
}

/**
 * The terms of a text, in order: words by Unicode's rules (UAX 29), in lower case, without stop
 * words, possessive endings and elided articles, stemmed lightly. `language` is BCP 47.
 */
export function tokens(text: string, language: string): string[] {
  const { stopWords, bare, stem } = languageOf(language);
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text.normalize('NFKC').replaceAll('’', "'"))) {
    if (!isWordLike) continue;
    const word = segment.toLowerCase();
    if (stopWords.has(word)) continue;
    const kept = bare(word);
    if (kept.length > 1 && kept.length <= MAX_WORD_LENGTH && !stopWords.has(kept)) found.push(stem(kept));
  }
  return found;
}
