/** What stands before a vowel with its apostrophe: the article of `l'école`, not the first part of `aujourd'hui`. */
const ELISION = /^(?:[ldcjnmst]|(?:jus|lors|puis|quoi)?qu)'/;
/** What is left of a word has at least so many letters. */
const SHORTEST = 4;
/** Infinitive, feminine, participle, and the letter that a feminine doubled; one after the other. */
const ENDINGS = [/r$/, /e$/, /é$/, /(?<=(\p{L}))\1$/u];

/** `l'école` is `école`. */
export function withoutElision(word: string): string {
  return word.replace(ELISION, '');
}

/**
 * Takes plural and feminine off a French word: `journaux` and `journal`, `élues` and `élue` become one term.
 * Source: J. Savoy, "A Stemming Procedure and Stopword List for General French Corpora", JASIS 50 (1999). As in his
 * light stemmer (SAC 2006) short words lose their plural too, and `-eaux` is the plural of `-eau`.
 */
export function frenchStem(word: string): string {
  let stem = singular(word);
  for (const ending of ENDINGS) if (stem.length > SHORTEST) stem = stem.replace(ending, '');
  return stem;
}

function singular(word: string): string {
  if (word.length > 5 && /[^e]aux$/.test(word)) return `${word.slice(0, -2)}l`;
  return word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word;
}
