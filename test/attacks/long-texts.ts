import { MAX_MARKUP, markupIn } from '@broadsheet/contracts';

const LENGTH = 100_000;
/** Twice that in UTF-8, with the rest of a header, is still less than Node takes in one. */
const HEADER_LENGTH = 4_000;

const filled = (piece: string, length = LENGTH): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const nested = (open: string, close: string): string => {
  const times = Math.floor(LENGTH / (open.length + close.length));
  return open.repeat(times) + close.repeat(times);
};
const growing = (line: (n: number) => string): string => {
  const lines = Array.from({ length: Math.floor(Math.sqrt(LENGTH)) }, (_, n) => line(n));
  return lines.join('\n').slice(0, LENGTH);
};

const PIECES = [
  'a',
  ' ',
  '0',
  '-',
  'a-',
  'A_',
  'a.',
  '@',
  'a@',
  '/',
  'a b',
  '\u0000',
  '\u2028',
  '<',
  '"',
  '🧵',
  '\ud800',
];

/** For validators: what a pattern that goes back and forth would never be done with. */
export const LONG_TEXTS: readonly string[] = PIECES.flatMap((piece) => [filled(piece), `${filled(piece)}!`]);

/** The same for headers and addresses, in what those may hold. */
export const LONG_LINES: readonly string[] = ['a', '0', '-', 'a-', '"', '",', 'W/"a", ', 'a.', ';q=0.', ', '].map(
  (piece) => filled(piece, HEADER_LENGTH).trim(),
);

const MARKS =
  '* *a _a *a_ **a **a*b [ [a]( [a](b [a](<b ![ ![[ ` `a ```\n ~~~ | # a\n a\n=\n & &# &amp; < <a <!-- <![CDATA[ <? <https://x <a@b \\ \\* > >- "'.split(
    ' ',
  );

/** As much of a text as an article may be. */
const asMuchAsMayBe = (text: string): string =>
  text.slice(0, Math.floor((LENGTH * MAX_MARKUP) / Math.max(MAX_MARKUP, markupIn(text))));

/** What is known to make parsers of Markdown slow, and what makes much of little. */
const HARD_MARKDOWN: readonly string[] = [
  ...MARKS.map((mark) => filled(mark)),
  ...['> ', '* ', '1. ', '- a\n', '\n', '- - ', '_ ', '## same\n', '[a]: b\n', '[a]: b "c\n', '    a\n', '> - '].map(
    (one) => filled(one),
  ),
  nested('[', '](x)'),
  `[a](${nested('(', ')')}`,
  growing((n) => `${' '.repeat(n)}- a`),
  growing((n) => '`'.repeat(n + 1)),
  growing((n) => `[${n}]: x`),
  `|a|b|\n|-|-|\n${filled('|x|y|\n')}`,
  ['|a', '|-', '|x'].map((cell) => filled(cell, LENGTH / 3)).join('\n'),
];

/** For the Markdown renderer, and for what stands before it: most have more characters than an article may have. */
export const LONG_MARKDOWN: readonly string[] = HARD_MARKDOWN.flatMap((text) => [text, asMuchAsMayBe(text)]);
