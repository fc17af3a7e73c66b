export const ENGLISH_STOP_WORDS = `a about above after again against all also am an and any are aren't as at be because
been before being below between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down
during each few for from further had hadn't has hasn't have haven't having he her here hers herself him himself his how
however i if in into is isn't it its itself just let's may me might more most must my myself no nor not now of off on
once one only or other our ours ourselves out over own per said same say says she should shouldn't since so some still
such than that the their theirs them themselves then there these they this those through to too two under until up upon
us very was wasn't we well were weren't what when where whether which while who whom whose why will with within without
won't would wouldn't yet you your yours yourself yourselves`;

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
