import { stem } from './stem.js';
import { stopWords } from './stop-words.js';

const LONGEST_WORD = 40;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * What a text is about, word by word and in order: words by Unicode's rules (UAX 29), in lower case, without stop
 * words and possessive endings, stemmed lightly. `language` is BCP 47.
 */
export function tokens(text: string, language: string): string[] {
  const skipped = stopWords(language);
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text.normalize('NFKC').replaceAll('’', "'"))) {
    if (!isWordLike) continue;
    const word = segment.toLowerCase();
    if (skipped.has(word)) continue;
    const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
    if (bare.length > 1 && bare.length <= LONGEST_WORD && !skipped.has(bare)) found.push(stem(bare, language));
  }
  return found;
}
