/** After these letters -s and -st are endings: those of `Films` and `kommst`, but not those of `Haus` and `Wurst`. */
const ENDING = { s: /[bdfghklmnt]s$/, st: /[bdfghklmnt]st$/ };
/** An umlaut without its dots; not what only looks like it in `neue`, `Quelle` and `Statuen`. */
const TRANSCRIBED = /ae|oe|(?<![aeq])ue(?!n?$)/g;

/**
 * Takes cases, plurals, comparatives and forms of verbs off a German word: `Häuser`, `Hauses` and `Haus` become one term.
 * Source: the light stemmer of J. Savoy (UniNE), "Light Stemming Approaches for the French, Portuguese, German and
 * Hungarian Languages", SAC 2006. What is more here: ß is ss, and umlauts that are written as ae, oe and ue are umlauts.
 */
export function germanStem(word: string): string {
  return withoutSecondEnding(withoutFirstEnding(folded(word)));
}

function folded(word: string): string {
  return word
    .replaceAll('ß', 'ss')
    .replace(TRANSCRIBED, ([vowel = '']) => vowel)
    .replace(/[äàáâ]/g, 'a')
    .replace(/[öòóô]/g, 'o')
    .replace(/[ïìíî]/g, 'i')
    .replace(/[üùúû]/g, 'u');
}

function withoutFirstEnding(word: string): string {
  if (word.length > 5 && word.endsWith('ern')) return word.slice(0, -3);
  if (word.length > 4 && /e[mnrs]$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && (word.endsWith('e') || ENDING.s.test(word))) return word.slice(0, -1);
  return word;
}

function withoutSecondEnding(word: string): string {
  if (word.length > 5 && word.endsWith('est')) return word.slice(0, -3);
  if (word.length > 4 && (/e[nr]$/.test(word) || ENDING.st.test(word))) return word.slice(0, -2);
  return word;
}
