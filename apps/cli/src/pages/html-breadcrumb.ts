import { categoriesOf, readBreadcrumb, type Reading } from './breadcrumb.js';
import { type HtmlDocument, type HtmlElement, type HtmlNode, isElement } from './html-document.js';
import { cleanText } from './page-lines.js';

const NAMED = 'nav[aria-label*="breadcrumb" i], .breadcrumb, .breadcrumbs, #breadcrumb, #breadcrumbs';
/** The menu of a site also begins with Home, but is in a nav or a header. */
const LISTS = 'ol, :not(nav, nav *, header, header *, footer *) > ul';
const SEPARATORS = new Set([...' >›»/|→·']);

interface Trail {
  crumbs: string[];
  line: number;
  element: HtmlElement | undefined;
}

/**
 * Reads and removes the breadcrumb: the one that the page marks, else its linked data, else a list that begins with Home.
 * Two different breadcrumbs are reported.
 */
export function readHtmlBreadcrumb(
  document: HtmlDocument,
  { context, problems }: Omit<Reading, 'line'>,
): string[] | undefined {
  const trails = findTrails(document);
  const [trail] = trails;
  const other = trails.find(({ crumbs }) => crumbs.join('>') !== trail?.crumbs.join('>'));
  if (trail === undefined || other !== undefined) {
    problems.add(other?.line ?? 1, other ? 'a second, different breadcrumb' : 'no breadcrumb that begins with Home');
    return undefined;
  }
  for (const { element } of trails) if (element) document.$(element).remove();
  const line = { number: trail.line, text: trail.crumbs.join(' > ') };
  const [only] = trail.crumbs;
  if (trail.crumbs.length === 1 && only !== undefined) {
    return readBreadcrumb({ number: trail.line, text: only }, context, problems);
  }
  return categoriesOf(trail.crumbs, { line, context, problems });
}

function findTrails(document: HtmlDocument): Trail[] {
  const named = trailsOf(document, NAMED);
  if (named.length > 0) return named;
  const linked = linkedDataCrumbs(document);
  if (linked) return [{ ...linked, element: undefined }];
  return trailsOf(document, LISTS).filter(({ crumbs }) => crumbs.length > 1 && crumbs[0]?.toLowerCase() === 'home');
}

function trailsOf({ $, lineOf }: HtmlDocument, selector: string): Trail[] {
  return $(selector)
    .toArray()
    .filter(isElement)
    .map((element) => ({ crumbs: crumbsOf($, element), line: lineOf(element), element }))
    .filter(({ crumbs }) => crumbs.length > 0);
}

function crumbsOf($: HtmlDocument['$'], element: HtmlElement): string[] {
  const items = $(element).find('li').toArray();
  const texts = items.length > 0 ? items.map((item) => $(item).text()) : looseTexts($, element);
  return texts.map(withoutSeparators).filter(Boolean);
}

/** The texts of links, and the text between them. */
function looseTexts($: HtmlDocument['$'], node: HtmlNode): string[] {
  if (!('children' in node) || (isElement(node) && node.name === 'a')) return [$(node).text()];
  return node.children.flatMap((child) => looseTexts($, child));
}

function withoutSeparators(text: string): string {
  const clean = cleanText(text);
  let start = 0;
  let end = clean.length;
  while (start < end && SEPARATORS.has(clean.charAt(start))) start += 1;
  while (end > start && SEPARATORS.has(clean.charAt(end - 1))) end -= 1;
  return clean.slice(start, end);
}

interface LinkedCrumbs {
  crumbs: string[];
  line: number;
}

/** The names of the page's `BreadcrumbList` (JSON-LD, schema.org), in the order of their positions. */
function linkedDataCrumbs({ $, lineOf }: HtmlDocument): LinkedCrumbs | undefined {
  for (const script of $('script[type="application/ld+json"]').toArray()) {
    const list = nodesOf(parsed($(script).text())).find(isBreadcrumbList);
    if (list) return { crumbs: namesOf(list), line: lineOf(script) };
  }
  return undefined;
}

type JsonObject = Record<string, unknown>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Invalid linked data is ignored, because the page may have a breadcrumb elsewhere.
    return undefined;
  }
}

function nodesOf(data: unknown): JsonObject[] {
  const top = listOf(data).filter(isObject);
  return [...top, ...top.flatMap((node) => listOf(node['@graph']).filter(isObject))];
}

function namesOf(list: JsonObject): string[] {
  return listOf(list['itemListElement'])
    .filter(isObject)
    .toSorted((a, b) => Number(a['position'] ?? 0) - Number(b['position'] ?? 0))
    .map((crumb) => [crumb['name'], isObject(crumb['item']) ? crumb['item']['name'] : undefined])
    .map((names) => names.find((name) => typeof name === 'string') ?? '');
}

function isBreadcrumbList(node: JsonObject): boolean {
  return listOf(node['@type']).includes('BreadcrumbList');
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
