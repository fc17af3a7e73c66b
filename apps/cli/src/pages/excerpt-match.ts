import { visibleText } from './page-lines.js';

const CUT_MARKS = new Set([...' .[]()']);

/**
 * Whether a paragraph begins like the excerpt. They may differ in the shape of quotation marks, dashes and ellipses,
 * in invisible characters, and in the mark that shows where the excerpt was cut; never in a word.
 */
export function beginsLike(paragraph: string, excerpt: string): boolean {
  const beginning = withoutCutMark(folded(excerpt));
  return beginning !== '' && folded(paragraph).startsWith(beginning);
}

/** The lines that begin like the excerpt, by their index. */
export function indexesBeginningLike(texts: readonly string[], excerpt: string): number[] {
  const beginning = withoutCutMark(folded(excerpt));
  if (beginning === '') return [];
  return texts.flatMap((text, index) => (folded(text).startsWith(beginning) ? [index] : []));
}

function folded(text: string): string {
  return visibleText(text)
    .replace(/["'`´\u2018-\u201f\u2032\u2033\u02bc«»]+/g, "'")
    .replace(/ ?[-\u2010-\u2015\u2212]+ ?/g, '-')
    .replace(/…/g, '...')
    .trim();
}

/** Only an ellipsis marks a cut: the full stop of an excerpt that is a whole paragraph belongs to it. */
function withoutCutMark(text: string): string {
  let end = text.length;
  while (end > 0 && CUT_MARKS.has(text.charAt(end - 1))) end -= 1;
  return text.slice(end).includes('..') ? text.slice(0, end) : text;
}
