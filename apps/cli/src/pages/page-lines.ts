import type { ProblemList } from './problem-list.js';

/** A line that shows something. */
export interface PageLine {
  number: number;
  text: string;
}

/** A line of a text file, which also knows whether a blank line stands above it. */
export interface TextLine extends PageLine {
  apart: boolean;
}

export const MAX_PAGE_BYTES = 1024 * 1024;

const CONTROL = /[^\P{Cc}\t]/u;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** White space is one space, and none at the ends. A byte order mark inside (of files put together) is dropped. */
export function cleanText(text: string): string {
  return text
    .replace(/\ufeff/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without the characters that take no room: soft hyphens, zero-width spaces. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Refuses what is too large to be a page, and what is nothing at all. */
export function checkSize(content: string, problems: ProblemList): void {
  const bytes = Buffer.byteLength(content, 'utf8');
  if (bytes > MAX_PAGE_BYTES) {
    problems.fail(1, `the file has ${bytes} bytes, more than a page may have (${MAX_PAGE_BYTES})`);
  }
  if (visibleText(content).trim() === '') problems.fail(1, 'the file is empty');
}

/** Reports control characters, NUL among them, and what a wrong decoding left behind. */
export function checkCharacters({ number, text }: PageLine, problems: ProblemList): void {
  const control = CONTROL.exec(text)?.[0];
  if (control !== undefined) problems.add(number, `has the control character ${codePoint(control)}`);
  if (text.includes('\ufffd') || !text.isWellFormed()) {
    problems.add(number, 'has bytes that are not UTF-8: save the file as UTF-8 first');
  }
}

/** All lines of a source, cut at LF, CR LF or CR, numbered from 1, as they are. */
export function sourceLines(content: string): PageLine[] {
  const withoutMark = content.startsWith('\ufeff') ? content.slice(1) : content;
  return withoutMark.split(/\r\n|\r|\n/).map((text, index) => ({ number: index + 1, text }));
}

/** The lines that show something, with clean white space. */
export function textLines(lines: readonly PageLine[]): TextLine[] {
  const shown: TextLine[] = [];
  let apart = true;
  for (const { number, text } of lines) {
    const clean = cleanText(text);
    const blank = visibleText(clean).trim() === '';
    if (!blank) shown.push({ number, text: clean, apart });
    apart = blank;
  }
  return shown;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
