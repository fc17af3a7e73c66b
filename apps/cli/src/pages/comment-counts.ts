import type { PageLine } from './page-lines.js';
import { type ProblemList, quoted } from './problem-list.js';
import type { DeclaredCount } from './scraped-page.js';

const LIMIT = 1_000_000_000;
const MAX_PROVIDER_LENGTH = 40;
const LABELS = new Map([
  ['wordpress', 'WordPress'],
  ['disqus', 'Disqus'],
  ['facebook', 'Facebook'],
]);

/** Whether a line is the heading of the counts. */
export function isCommentsHeading(text: string): boolean {
  return /^comments ?:?$/i.test(text);
}

/**
 * Reads the lines `PROVIDER: N` under `heading`. N is a whole number below 1e9, with or without commas between its
 * thousands: a count has no fraction, so a comma before three digits is unambiguous.
 */
export function readCounts(heading: PageLine, lines: readonly PageLine[], problems: ProblemList): DeclaredCount[] {
  if (lines.length === 0) problems.add(heading.number, 'no count such as “WORDPRESS: 0” stands under COMMENTS');
  const counts = new Map<string, DeclaredCount>();
  for (const line of lines) {
    const count = readCount(line, problems);
    if (count === undefined) continue;
    if (counts.has(count.provider)) problems.add(line.number, `counts ${count.label} a second time`);
    counts.set(count.provider, count);
  }
  return [...counts.values()];
}

function readCount({ number, text }: PageLine, problems: ProblemList): DeclaredCount | undefined {
  const colon = text.indexOf(':');
  const words = text.slice(0, Math.max(0, colon)).trim();
  if (words.length > MAX_PROVIDER_LENGTH || !/^\p{L}[\p{L}\p{N} _-]*$/u.test(words)) {
    problems.add(number, `stands under COMMENTS, but is no count such as “WORDPRESS: 0”: ${quoted(text)}`);
    return undefined;
  }
  const figures = text.slice(colon + 1).trim();
  const isWhole = /^(\d+|[1-9]\d{0,2}(,\d{3})+)$/.test(figures);
  const count = Number(figures.replaceAll(',', ''));
  if (!isWhole || count >= LIMIT) {
    problems.add(number, `the count of ${words} is not a whole number from 0 to ${LIMIT - 1}: ${quoted(figures)}`);
    return undefined;
  }
  const provider = words
    .toLowerCase()
    .split(/[ _-]+/)
    .filter(Boolean);
  return { provider: provider.join('-'), label: labelOf(provider), count };
}

function labelOf(words: readonly string[]): string {
  const titleCase = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return LABELS.get(words.join('-')) ?? words.map(titleCase).join(' ');
}
