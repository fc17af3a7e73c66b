import { englishStem } from './english-stem.js';
import { ENGLISH_STOP_WORDS } from './english-stop-words.js';
import { frenchStem, withoutElision } from './french-stem.js';
import { FRENCH_STOP_WORDS } from './french-stop-words.js';
import { germanStem } from './german-stem.js';
import { GERMAN_STOP_WORDS } from './german-stop-words.js';

/** What is known of a language beside its letters. Words are in lower case. */
export interface Language {
  /** Words that say nothing of what a text is about. */
  readonly stopWords: ReadonlySet<string>;
  /** Takes off what is written together with a word and is none of it. */
  readonly bare: (word: string) => string;
  /** What the forms of a word have in common. */
  readonly stem: (word: string) => string;
}

const UNKNOWN: Language = { stopWords: new Set(), bare: withoutPossessive, stem: (word) => word };
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['en', { stopWords: setOf(ENGLISH_STOP_WORDS), bare: withoutPossessive, stem: englishStem }],
  ['de', { stopWords: setOf(GERMAN_STOP_WORDS), bare: withoutPossessive, stem: germanStem }],
  ['fr', { stopWords: setOf(FRENCH_STOP_WORDS), bare: withoutElision, stem: frenchStem }],
]);

/** The language of a BCP 47 tag; one without stop words, whose words have one form, where nothing is known of it. */
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
