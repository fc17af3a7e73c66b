import { checkedBlocks, heading, paragraph } from './body-blocks.js';
import type { HtmlDocument, HtmlElement, HtmlNode } from './html-document.js';
import { type HtmlLine, linesIn } from './html-lines.js';
import { type PageLine, cleanText } from './page-lines.js';
import { type ProblemList, quoted } from './problem-list.js';
import type { HeadingLevel, PageBlock, ScrapedPage } from './scraped-page.js';
import { beginsLike } from './excerpt-match.js';

/** Parts of an article that are not its text. A caption belongs to its picture. */
const NOISE = 'nav, aside, footer, figure, time, .byline, .author, .date, .meta, .share, .tags, [rel="author"]';

/**
 * Reads excerpt and body from the element of the article. It reads all text, also outside paragraphs, so that nothing is
 * lost silently. `consumed` are text nodes that belong to other parts.
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

const MARKED = '.excerpt, .standfirst, [itemprop="description"]:not(meta)';
const DESCRIPTIONS = 'meta[name="description" i], meta[property="og:description" i]';

/** Removes and returns the one element that the article, or else the page, marks as an excerpt. */
function takeMarkedExcerpt({ $, lineOf }: HtmlDocument, article: HtmlElement): PageLine | undefined {
  const element = [$(article).find(MARKED), $(MARKED)].find((found) => found.length === 1);
  if (element === undefined) return undefined;
  const text = cleanText(element.text());
  if (text === '') return undefined;
  const number = lineOf(element.get(0));
  element.remove();
  return { number, text };
}

/** Without a marked excerpt: the first paragraph if the second one begins like it, else the page's description. */
function findExcerpt({ $, lineOf }: HtmlDocument, lines: readonly HtmlLine[]): PageLine | undefined {
  const [first, second] = lines.filter((line) => !/^h[1-6]$/.test(line.tag));
  if (first && second && beginsLike(second.text, first.text)) return first;
  const descriptions = $(DESCRIPTIONS).toArray();
  const described = descriptions.map((meta) => ({
    number: lineOf(meta),
    text: cleanText(meta.attribs['content'] ?? ''),
  }));
  return described.find((line) => line.text !== '');
}
