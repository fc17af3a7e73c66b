import { readBody } from './body-blocks.js';
import type { TextLine, PageLine } from './page-lines.js';
import { MAX_TITLE_LENGTH, readAboveBody } from './related-titles.js';
import type { ScrapedPage } from './scraped-page.js';
import { indexesBeginningLike } from './excerpt-match.js';
import { type ProblemList, quoted } from './problem-list.js';
import { isHeadingLike } from './sentence-ending.js';

type Content = Pick<ScrapedPage, 'title' | 'excerpt' | 'relatedTitles' | 'blocks'>;

/**
 * Reads the lines between breadcrumb and COMMENTS: title, excerpt, related titles, body.
 * @throws UnreadablePage if a part is missing, because the next parts cannot be identified; other problems are reported
 */
export function readContent(
  breadcrumb: TextLine,
  [title, excerpt, ...below]: readonly TextLine[],
  problems: ProblemList,
): Content {
  if (title === undefined) return problems.fail(breadcrumb.number, 'no title follows the breadcrumb');
  if (excerpt === undefined) return problems.fail(title.number, 'no excerpt follows the title');
  if (below.length === 0) return problems.fail(excerpt.number, 'no body follows the excerpt');
  checkTitle(title, [excerpt, ...below], problems);
  const first = findFirstParagraph(below, excerpt, problems);
  const { relatedTitles, headings } = readAboveBody(below.slice(0, first), problems);
  const blocks = readBody(headings, below.slice(first), problems);
  return { title: title.text, excerpt: excerpt.text, relatedTitles, blocks };
}

/** Without a title the excerpt takes its place. A paragraph that begins like it reveals that. */
function checkTitle(title: TextLine, rest: readonly TextLine[], problems: ProblemList): void {
  const texts = rest.map((line) => line.text);
  const hasExcerpt = indexesBeginningLike(texts.slice(1), texts[0] ?? '').length > 0;
  const isExcerpt = !hasExcerpt && indexesBeginningLike(texts, title.text).length > 0;
  if (title.text.length <= MAX_TITLE_LENGTH && !isExcerpt) return;
  problems.fail(title.number, `no title: ${quoted(title.text)} is an excerpt or a paragraph`);
}

/**
 * The index of the body's first paragraph: the first line that begins like the excerpt. A short excerpt may also be
 * the beginning of a related title, so a line that looks like a title counts only if it is the only one.
 * @throws UnreadablePage if there is none
 */
export function findFirstParagraph(lines: readonly PageLine[], excerpt: PageLine, problems: ProblemList): number {
  const [first, second] = indexesBeginningLike(
    lines.map((line) => line.text),
    excerpt.text,
  );
  const found = lines[first ?? -1];
  if (first === undefined || found === undefined) {
    return problems.fail(excerpt.number, `no paragraph begins like the excerpt ${quoted(excerpt.text)}`);
  }
  if (second !== undefined && isHeadingLike(found.text)) {
    problems.add(
      excerpt.number,
      `lines ${found.number} and ${lines[second]?.number} both begin like the excerpt: which one is the first paragraph?`,
    );
  }
  return first;
}
