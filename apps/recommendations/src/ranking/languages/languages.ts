import { ENGLISH_STOP_WORDS, englishStem } from './english.js';
import { FRENCH_STOP_WORDS, frenchStem, withoutElision } from './french.js';
import { GERMAN_STOP_WORDS, germanStem } from './german.js';

/** How the words of a language are reduced to terms. Words are in lower case. */
interface Language {
  /** Words that say nothing about the subject of a text. */
  readonly stopWords: ReadonlySet<string>;
  /** Removes elided articles or possessive endings. */
  readonly bare: (word: string) => string;
  /** Reduces the forms of a word to one term. */
  readonly stem: (word: string) => string;
}

const UNKNOWN: Language = { stopWords: new Set(), bare: withoutPossessive, stem: (word) => word };
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['en', { stopWords: setOf(ENGLISH_STOP_WORDS), bare: withoutPossessive, stem: englishStem }],
  ['de', { stopWords: setOf(GERMAN_STOP_WORDS), bare: withoutPossessive, stem: germanStem }],
  ['fr', { stopWords: setOf(FRENCH_STOP_WORDS), bare: withoutElision, stem: frenchStem }],
]);

/** The language of a BCP 47 tag; an unknown language has no stop words and no stemming. */
export function languageOf(tag: string): Language {
  const [primary = ''] = tag.toLowerCase().split('-');
  return LANGUAGES.get(primary) ?? UNKNOWN;
}

function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
