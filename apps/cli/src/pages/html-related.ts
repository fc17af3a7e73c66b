import type { HtmlDocument, HtmlElement } from './html-document.js';
import { linesIn } from './html-lines.js';
import { cleanText } from './page-lines.js';

const NAMED = /(^|[\s_-])related([\s_-]|$)/i;
const SAYS_RELATED = new RegExp(
  '^(related( (articles|stories|posts|news|titles|reading|content))?|read (more|next|also)|see also' +
    '|more on this( story| topic)?|you (may|might) also like) ?:?$',
  'i',
);
const BOXES = 'section, aside, nav, div, ul, ol';
const HEADINGS = 'h2, h3, h4, h5, h6';

/** Removes the lists that the page calls related, and returns their titles. */
export function takeHtmlRelated(document: HtmlDocument): string[] {
  const { $ } = document;
  const page = pageBoxes($);
  const boxes = new Set([...namedBoxes($, page), ...boxesUnderHeadings($, page)]);
  const outermost = [...boxes].filter(
    (box) =>
      !$(box)
        .parents()
        .toArray()
        .some((parent) => boxes.has(parent)),
  );
  const titles = outermost.filter((box) => $(box).is(BOXES)).flatMap((box) => titlesIn(document, box));
  for (const box of outermost) $(box).remove();
  return [...new Set(titles.filter(Boolean))];
}

function namedBoxes($: HtmlDocument['$'], page: ReadonlySet<HtmlElement>): HtmlElement[] {
  const names = ({ attribs }: HtmlElement) => [attribs['class'], attribs['id'], attribs['aria-label']];
  return $(BOXES)
    .toArray()
    .filter((box) => names(box).some((name) => name !== undefined && NAMED.test(name)))
    .filter((box) => !page.has(box));
}

/** The list below a heading that says “related”, or the box that starts with such a heading. */
function boxesUnderHeadings($: HtmlDocument['$'], page: ReadonlySet<HtmlElement>): HtmlElement[] {
  return $(HEADINGS)
    .toArray()
    .filter((heading) => SAYS_RELATED.test(cleanText($(heading).text())))
    .flatMap((heading) => {
      const list = $(heading).next('ul, ol').get(0);
      if (list !== undefined) return [heading, list];
      const box = $(heading).prev().length === 0 ? $(heading).parent(BOXES).get(0) : undefined;
      return box === undefined || page.has(box) ? [] : [box];
    });
}

/** Boxes around the title or the comments are the page itself, even if their class says “related”. */
function pageBoxes($: HtmlDocument['$']): ReadonlySet<HtmlElement> {
  return new Set($('h1, #comments, .comments').parents().toArray());
}

function titlesIn(document: HtmlDocument, box: HtmlElement): string[] {
  const { $ } = document;
  const found = (selector: string) => $(box).find(selector).toArray();
  const units = [found('li'), found('article'), found('a')].find((elements) => elements.length > 0);
  if (units !== undefined) return units.map((unit) => titleOf($, unit));
  const lines = linesIn(document, box).filter((line) => !/^h[1-6]$/.test(line.tag));
  return lines.map((line) => line.text);
}

/** A card contains more than its title: the title is its heading, or its first link with text. */
function titleOf($: HtmlDocument['$'], unit: HtmlElement): string {
  const texts = [...$(unit).find(HEADINGS).toArray(), ...$(unit).find('a').toArray(), unit];
  return texts.map((element) => cleanText($(element).text())).find(Boolean) ?? '';
}
