import { readHtmlBody } from './html-body.js';
import { readHtmlBreadcrumb } from './html-breadcrumb.js';
import { readHtmlCounts } from './html-counts.js';
import { type HtmlDocument, type HtmlElement, isElement, parseHtml } from './html-document.js';
import { linesIn } from './html-lines.js';
import { takeHtmlRelated } from './html-related.js';
import { checkCharacters, checkSize, cleanText, sourceLines } from './page-lines.js';
import { ProblemList } from './problem-list.js';
import type { ReadOptions, ScrapedPage } from './scraped-page.js';

/** Elements that readers do not see as text. Scripts stay until the breadcrumb is read, because they contain linked data. */
const UNSEEN = 'style, noscript, template, svg, iframe, object, form, button, select, [hidden], [aria-hidden="true"]';

/**
 * Reads a page that was saved as HTML. It has the same parts as the text form, which the page's own markup identifies.
 * @throws UnreadablePage naming each line that cannot be understood; it never guesses
 */
export function readScrapedHtml(html: string, options: ReadOptions = {}): ScrapedPage {
  const problems = new ProblemList();
  checkSize(html, problems);
  for (const line of sourceLines(html)) checkCharacters(line, problems);
  problems.throwIfAny();

  const document = parseHtml(html, problems);
  const { $ } = document;
  $(UNSEEN).remove();
  for (const line of linesIn(document, $.root().get(0))) checkCharacters(line, problems);
  const { heading, article } = findTitle(document, problems);
  const title = cleanText($(heading).text());
  const context = { title, knownCategories: options.knownCategories ?? [] };
  const breadcrumb = readHtmlBreadcrumb(document, { context, problems });
  $('script').remove();
  $('footer').not('article *, main *').remove();
  const relatedTitles = takeHtmlRelated(document);
  const { counts, nodes } = readHtmlCounts(document, problems);
  $(heading).remove();
  const content = readHtmlBody(document, { article, consumed: nodes }, problems);
  problems.throwIfAny();
  if (breadcrumb === undefined) return problems.fail();
  return { breadcrumb, title, relatedTitles, counts, ...content };
}

/** The title is the first `h1` of the article, or of the page if the article has none. */
function findTitle({ $, lineOf }: HtmlDocument, problems: ProblemList): Record<'heading' | 'article', HtmlElement> {
  const heading = [...$('article h1, main h1').toArray(), ...$('h1').toArray()].find((h1) => cleanText($(h1).text()));
  if (heading === undefined) return problems.fail(1, 'no title: the page has no h1');
  const around = [$(heading).closest('article'), $(heading).closest('main, [role="main"]')];
  const landmarks = [$('main'), $('[role="main"]'), $('article')].filter((found) => found.length === 1);
  const article = [...around, ...landmarks].map((found) => found.get(0)).find(isElement);
  if (article === undefined) return problems.fail(lineOf(heading), 'no article: the page has no article and no main');
  return { heading, article };
}
