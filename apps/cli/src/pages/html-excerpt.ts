import { beginsLike } from './excerpt-match.js';
import type { HtmlDocument, HtmlElement } from './html-document.js';
import type { HtmlLine } from './html-lines.js';
import { cleanText, type PageLine } from './page-lines.js';

const MARKED = '.excerpt, .standfirst, [itemprop="description"]:not(meta)';
const DESCRIPTIONS = 'meta[name="description" i], meta[property="og:description" i]';

/** Takes the one element that the article, or else the page, marks as an excerpt out of the document. */
export function takeMarkedExcerpt({ $, lineOf }: HtmlDocument, article: HtmlElement): PageLine | undefined {
  const element = [$(article).find(MARKED), $(MARKED)].find((found) => found.length === 1);
  if (element === undefined) return undefined;
  const text = cleanText(element.text());
  if (text === '') return undefined;
  const number = lineOf(element.get(0));
  element.remove();
  return { number, text };
}

/** Where no excerpt is marked: a first paragraph that the second one begins like, else the page's description. */
export function findExcerpt({ $, lineOf }: HtmlDocument, lines: readonly HtmlLine[]): PageLine | undefined {
  const [first, second] = lines.filter((line) => !/^h[1-6]$/.test(line.tag));
  if (first && second && beginsLike(second.text, first.text)) return first;
  const descriptions = $(DESCRIPTIONS).toArray();
  const described = descriptions.map((meta) => ({
    number: lineOf(meta),
    text: cleanText(meta.attribs['content'] ?? ''),
  }));
  return described.find((line) => line.text !== '');
}
