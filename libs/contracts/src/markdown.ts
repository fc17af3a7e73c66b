import { text } from '#field.js';
import type { z } from 'zod';

/** Ends a line, or may begin or end something within one; quotes and brackets become entities of HTML. */
const SIGN = /[\n|*_`[\]<>&"\\]/g;
/** A long reportage of 100 KB has one or two thousand; a table of 500 rows and 10 columns 6,000. */
export const MOST_SIGNS = 10_000;

/** Lines, and signs that mean something to Markdown. The work of rendering grows with them far more than with length. */
export function signsIn(markdown: string): number {
  return markdown.match(SIGN)?.length ?? 0;
}

/** A text in Markdown, of so little work that rendering it holds up nobody else. */
export const markdownText = (max: number): z.ZodString =>
  text(max).refine((markdown) => signsIn(markdown) <= MOST_SIGNS, {
    error: `must have at most ${MOST_SIGNS} lines and signs of Markdown (| * _ \` [ ] < > & " \\)`,
  });
