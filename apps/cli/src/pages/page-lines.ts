import type { ProblemList } from './problem-list.js';

/** A line with visible text. */
export interface PageLine {
  number: number;
  text: string;
}

/** A line of a text file; `afterBlank` if a blank line precedes it. */
export interface TextLine extends PageLine {
  afterBlank: boolean;
}

export const MAX_PAGE_BYTES = 1024 * 1024;

const CONTROL = /[^\P{Cc}\t]/u;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Collapses white space and trims it. Removes byte order marks inside the text (of concatenated files). */
export function cleanText(text: string): string {
  return text
    .replace(/\ufeff/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Removes characters without width: soft hyphens, zero-width spaces. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Refuses files that are too large or empty. */
export function checkSize(content: string, problems: ProblemList): void {
  const bytes = Buffer.byteLength(content, 'utf8');
  if (bytes > MAX_PAGE_BYTES) {
    problems.fail(1, `the file has ${bytes} bytes, more than a page may have (${MAX_PAGE_BYTES})`);
  }
  if (visibleText(content).trim() === '') problems.fail(1, 'the file is empty');
}

/** Reports control characters, including NUL, and traces of a wrong decoding. */
export function checkCharacters({ number, text }: PageLine, problems: ProblemList): void {
  const control = CONTROL.exec(text)?.[0];
  if (control !== undefined) problems.add(number, `has the control character ${codePoint(control)}`);
  if (text.includes('\ufffd') || !text.isWellFormed()) {
    problems.add(number, 'has bytes that are not UTF-8: save the file as UTF-8 first');
  }
}

/** All lines of a source, split at LF, CR LF or CR, numbered from 1, unchanged. */
export function sourceLines(content: string): PageLine[] {
  const withoutMark = content.startsWith('\ufeff') ? content.slice(1) : content;
  return withoutMark.split(/\r\n|\r|\n/).map((text, index) => ({ number: index + 1, text }));
}

/** The lines with visible text, with clean white space. */
export function textLines(lines: readonly PageLine[]): TextLine[] {
  const shown: TextLine[] = [];
  let afterBlank = true;
  for (const { number, text } of lines) {
    const clean = cleanText(text);
    const blank = visibleText(clean).trim() === '';
    if (!blank) shown.push({ number, text: clean, afterBlank });
    afterBlank = blank;
  }
  return shown;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
