import { text } from '#field.js';
import type { z } from 'zod';

/** A line break, or a character that may be Markdown markup; quotes and angle brackets become HTML entities. */
const MARKUP = /[\n|*_`[\]<>&"\\]/g;
/** A long report of 100 KB has one or two thousand; a table of 500 rows and 10 columns has 6,000. */
export const MAX_MARKUP = 10_000;

/** The number of lines and markup characters. Rendering time depends on it far more than on the length. */
export function markupIn(markdown: string): number {
  return markdown.match(MARKUP)?.length ?? 0;
}

/** A Markdown text that is quick to render, so that it never delays other requests. */
export const markdownText = (max: number): z.ZodString =>
  text(max).refine((markdown) => markupIn(markdown) <= MAX_MARKUP, {
    error: `must have at most ${MAX_MARKUP} lines and Markdown characters (| * _ \` [ ] < > & " \\)`,
  });
