import { type CheerioAPI, load } from 'cheerio/slim';
import type { ProblemList } from './problem-list.js';

export type HtmlNode = ReturnType<CheerioAPI>[number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

/** A parsed page, and the source lines of its nodes. */
export interface HtmlDocument {
  $: CheerioAPI;
  lineOf: (node: HtmlNode | undefined) => number;
}

const MAX_TAGS = 30_000;
const MAX_DEPTH = 300;

/**
 * Parses with htmlparser2, whose tree never has more elements than the source has tags (the algorithm of the HTML
 * standard repeats formatting elements, so that a small file can fill the memory). The limits bound time and stack for
 * malicious files.
 */
export function parseHtml(html: string, problems: ProblemList): HtmlDocument {
  const tags = countTags(html);
  if (tags > MAX_TAGS) problems.fail(1, `the page has ${tags} tags, more than a page may have (${MAX_TAGS})`);
  const $ = load(html, { xml: { xmlMode: false, withStartIndices: true } });
  const starts = lineStarts(html);
  const lineOf = (node: HtmlNode | undefined) => lineAt(starts, (node?.startIndex ?? 0) + blankBefore(node));
  const tooDeep = findDeeperThan(MAX_DEPTH, $.root().get(0));
  if (tooDeep) problems.fail(lineOf(tooDeep), `elements are nested more than ${MAX_DEPTH} deep`);
  return { $, lineOf };
}

export function isElement(node: HtmlNode | null | undefined): node is HtmlElement {
  return node !== null && node !== undefined && 'attribs' in node;
}

function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) count += 1;
  return count;
}

/** A text node often begins on the line of the previous tag. */
function blankBefore(node: HtmlNode | undefined): number {
  if (node === undefined || !('data' in node)) return 0;
  return node.data.length - node.data.trimStart().length;
}

/** Level by level, because a recursion could overflow the stack. */
function findDeeperThan(depth: number, root: HtmlNode | undefined): HtmlNode | undefined {
  let level = root === undefined ? [] : [root];
  for (let down = 0; level.length > 0 && down <= depth; down += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return level[0];
}

function lineStarts(source: string): number[] {
  return [0, ...Array.from(source.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
}

/** The number, from 1, of the last line that starts at or before an index. */
function lineAt(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
