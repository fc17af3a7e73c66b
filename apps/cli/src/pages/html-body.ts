import { checkedBlocks, heading, paragraph } from './body-blocks.js';
import { beginsLike } from './excerpt-match.js';
import type { HtmlDocument, HtmlElement, HtmlNode } from './html-document.js';
import { findExcerpt, takeMarkedExcerpt } from './html-excerpt.js';
import { type HtmlLine, linesIn } from './html-lines.js';
import type { PageLine } from './page-lines.js';
import { type ProblemList, quoted } from './problem-list.js';
import type { HeadingLevel, PageBlock, ScrapedPage } from './scraped-page.js';

/** What stands in an article and is not its text. A picture's caption is a part of the picture. */
const NOISE = 'nav, aside, footer, figure, time, .byline, .author, .date, .meta, .share, .tags, [rel="author"]';

/**
 * Reads excerpt and body from the element that holds the article. All text there is read, also where it stands in
 * no paragraph: nothing gets lost without a word. `consumed` are text nodes that belong to other parts.
 */
export function readHtmlBody(
  document: HtmlDocument,
  { article, consumed }: { article: HtmlElement; consumed: ReadonlySet<HtmlNode> },
  problems: ProblemList,
): Pick<ScrapedPage, 'excerpt' | 'blocks'> {
  const marked = takeMarkedExcerpt(document, article);
  document.$(article).find(NOISE).remove();
  const lines = linesIn(document, article).filter((line) => !consumed.has(line.node));
  const excerpt = marked ?? findExcerpt(document, lines);
  const body = lines.filter((line) => line !== excerpt);
  checkStart(excerpt, body, { article: document.lineOf(article), problems });
  return { excerpt: excerpt?.text ?? '', blocks: blocksOf(body, problems) };
}

function checkStart(
  excerpt: PageLine | undefined,
  body: readonly HtmlLine[],
  { article, problems }: { article: number; problems: ProblemList },
): void {
  const first = body.find((line) => levelOf(line) === undefined);
  if (excerpt === undefined) problems.add(article, 'no excerpt, neither in the article nor as its description');
  if (first === undefined) problems.add(article, 'the article has no body');
  if (excerpt && first && !beginsLike(first.text, excerpt.text)) {
    problems.add(first.number, `the first paragraph ${quoted(first.text)} does not begin like the excerpt`);
  }
}

function blocksOf(body: readonly HtmlLine[], problems: ProblemList): PageBlock[] {
  const blocks = body.map((line) => {
    const level = levelOf(line);
    if (line.tag === 'h1') problems.add(line.number, `a second title (h1): ${quoted(line.text)}`);
    return level === undefined ? paragraph(line) : heading(line, level);
  });
  return checkedBlocks(blocks, problems);
}

const LEVELS = new Map<string, HeadingLevel>([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);

function levelOf(line: HtmlLine): HeadingLevel | undefined {
  return LEVELS.get(line.tag);
}
