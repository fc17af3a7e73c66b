/**
 * What two spellings of one headline have in common: case, quotation marks, dashes, ellipses and white space
 * are taken out of the comparison.
 */
export function normalisedTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Pi}\p{Pf}\p{Quotation_Mark}`´′″]/gu, "'")
    .replace(/''+/g, "'")
    .replace(/\p{Dash}+/gu, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
