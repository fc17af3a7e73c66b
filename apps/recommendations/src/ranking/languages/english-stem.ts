/**
 * Takes the plural off an English word: `deserters` and `deserter` become one term, `news` and `glass` stay.
 * Source: the S-stemmer of D. Harman, "How effective is suffixing?", JASIS 42 (1991), table 1. Only its first
 * matching rule is applied.
 */
export function englishStem(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return /[ae]ies$/.test(word) ? word : `${word.slice(0, -3)}y`;
  if (word.endsWith('es')) return /[aeo]es$/.test(word) ? word : word.slice(0, -1);
  return /[us]s$/.test(word) ? word : word.slice(0, -1);
}
