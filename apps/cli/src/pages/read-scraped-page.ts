import { readBreadcrumb } from './breadcrumb.js';
import { isCommentsHeading, readCounts } from './comment-counts.js';
import { checkCharacters, checkSize, sourceLines, type TextLine, textLines } from './page-lines.js';
import { ProblemList } from './problem-list.js';
import type { DeclaredCount, ReadOptions, ScrapedPage } from './scraped-page.js';
import { readContent } from './text-content.js';

/**
 * Reads a page that was scraped as text: breadcrumb, title, excerpt, related titles, body, COMMENTS and counts, each
 * on lines of its own. Blank lines between them may be many or none.
 * @throws UnreadablePage naming each line that cannot be understood; it never guesses
 */
export function readScrapedPage(text: string, options: ReadOptions = {}): ScrapedPage {
  const problems = new ProblemList();
  const lines = shownLines(text, problems);
  const { above, heading, below } = splitAtComments(lines);
  const counts = readCountsUnder(heading, below, { lastLine: lines.at(-1)?.number ?? 1, problems });
  const [first, ...rest] = above;
  if (first === undefined) return problems.fail(1, 'the page has no breadcrumb, no title and no body');
  const context = { title: rest[0]?.text, knownCategories: options.knownCategories ?? [] };
  const breadcrumb = readBreadcrumb(first, context, problems);
  // Without a breadcrumb the first line may be any other part; without COMMENTS so may the last one.
  if (breadcrumb === undefined || counts === undefined) return problems.fail();
  const content = readContent(first, rest, problems);
  problems.throwIfAny();
  return { breadcrumb, ...content, counts };
}

function shownLines(text: string, problems: ProblemList): TextLine[] {
  checkSize(text, problems);
  const source = sourceLines(text);
  for (const line of source) checkCharacters(line, problems);
  problems.throwIfAny();
  return textLines(source);
}

interface Halves {
  above: TextLine[];
  heading: TextLine | undefined;
  below: TextLine[];
}

/** Searches COMMENTS from the end, because an earlier line may be a heading with the same text. */
function splitAtComments(lines: TextLine[]): Halves {
  const at = lines.findLastIndex((line) => isCommentsHeading(line.text));
  if (at === -1) return { above: lines, heading: undefined, below: [] };
  return { above: lines.slice(0, at), heading: lines[at], below: lines.slice(at + 1) };
}

function readCountsUnder(
  heading: TextLine | undefined,
  lines: readonly TextLine[],
  { lastLine, problems }: { lastLine: number; problems: ProblemList },
): DeclaredCount[] | undefined {
  if (heading !== undefined) return readCounts(heading, lines, problems);
  problems.add(lastLine, 'the page ends without COMMENTS and its counts: is it complete?');
  return undefined;
}
