import { languageOf } from './languages/languages.js';

const LONGEST_WORD = 40;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * What a text is about, word by word and in order: words by Unicode's rules (UAX 29), in lower case, without stop
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
    if (kept.length > 1 && kept.length <= LONGEST_WORD && !stopWords.has(kept)) found.push(stem(kept));
  }
  return found;
}
