export const FRENCH_STOP_WORDS = `a afin ai ailleurs ainsi alors après as assez au aucun aucune aujourd'hui auparavant
auquel aura aurait auront aussi autant autour autre autres aux auxquelles auxquels avaient avais avait avant avec avez
avoir avons ayant beaucoup bien bientôt car ce ceci cela celle celles celui cependant certain certaine certaines certains
ces cet cette ceux chacun chacune chaque chez ci comme comment contre d'abord d'accord dans davantage de deçà
dehors déjà delà depuis derrière des dès désormais deux devant devrait doit doivent donc dont du durant elle elles en
encore enfin ensuite entre envers environ es est et étaient étais était étant été êtes étions être eu eut eux fait faire
faut fois font furent fut guère hors ici il ils jamais je jusqu jusque juste la là laquelle le lequel les lesquelles
lesquels leur leurs lors lorsque lui ma mais malgré me même mêmes mes mieux moi moins mon ne néanmoins ni non nos
notamment notre nôtre nous nul on ont or ou où oui outre par parce parfois parmi partout pas pendant peu peut
peuvent plus plusieurs plutôt pour pourquoi pourrait pourtant près presque puis puisque qu quand quant que quel quelle
quelles quelque quelques quels qui quiconque quoi quoique sa sans sauf se selon sera serait seront ses seulement si sien
sienne sinon soi soient sois soit sommes son sont sous souvent suis sur surtout ta tandis tant te tel telle telles tels
tes toi ton toujours tous tout toute toutefois toutes très trop tu un une va vers voici voilà vont vos votre vôtre vous
vu y`;

/** What stands before a vowel with its apostrophe: the article of `l'école`, not the first part of `aujourd'hui`. */
const ELISION = /^(?:[ldcjnmst]|(?:jus|lors|puis|quoi)?qu)'/;
/** The minimum length of a stem, in letters. */
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
