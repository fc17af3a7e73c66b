import { readBody } from './body-blocks.js';
import { indexesBeginningLike } from './excerpt-match.js';
import { findFirstParagraph } from './first-paragraph.js';
import type { TextLine } from './page-lines.js';
import { type ProblemList, quoted } from './problem-list.js';
import { LONGEST_TITLE, readAboveBody } from './related-titles.js';
import type { ScrapedPage } from './scraped-page.js';

type Content = Pick<ScrapedPage, 'title' | 'excerpt' | 'relatedTitles' | 'blocks'>;

/**
 * Reads what stands between breadcrumb and COMMENTS: title, excerpt, related titles, body.
 * @throws UnreadablePage where a part is missing, so that the next ones cannot be told; lesser ones are reported
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

/** Where the title is missing, the excerpt stands in its place: it tells itself by the paragraph that begins like it. */
function checkTitle(title: TextLine, rest: readonly TextLine[], problems: ProblemList): void {
  const texts = rest.map((line) => line.text);
  const hasExcerpt = indexesBeginningLike(texts.slice(1), texts[0] ?? '').length > 0;
  const isExcerpt = !hasExcerpt && indexesBeginningLike(texts, title.text).length > 0;
  if (title.text.length <= LONGEST_TITLE && !isExcerpt) return;
  problems.fail(title.number, `no title: ${quoted(title.text)} is an excerpt or a paragraph`);
}
