import type { HtmlDocument } from './html-document.js';

interface LinkedCrumbs {
  crumbs: string[];
  line: number;
}

/** The names of the page's `BreadcrumbList` (JSON-LD, schema.org), in the order of their positions. */
export function linkedDataCrumbs({ $, lineOf }: HtmlDocument): LinkedCrumbs | undefined {
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
    // Broken linked data is of no use, but the page may well have a breadcrumb elsewhere.
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
