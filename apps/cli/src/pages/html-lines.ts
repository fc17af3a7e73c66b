import { type HtmlDocument, type HtmlNode, isElement } from './html-document.js';
import { cleanText, type PageLine, visibleText } from './page-lines.js';

/** A text that a browser shows as one paragraph, heading or cell. */
export interface HtmlLine extends PageLine {
  /** Name of the block element that contains it; inside a heading, the name of the heading. */
  tag: string;
  /** The first text node. */
  node: HtmlNode;
  /** The same text, split at its line breaks (`br`). */
  parts: string[];
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const HEADING = /^h[1-6]$/;
const TEXT_NODE = 3;

interface OpenLine {
  tag: string;
  node: HtmlNode | undefined;
  text: string[];
}

/** All text of a node, split at block elements, with the source line of each part. */
export function linesIn(document: HtmlDocument, root: HtmlNode | undefined): HtmlLine[] {
  const lines: HtmlLine[] = [];
  let open: OpenLine = { tag: '', node: undefined, text: [] };
  const start = (tag: string) => {
    const line = closed(open, document);
    if (line) lines.push(line);
    open = { tag, node: undefined, text: [] };
  };
  const visit = (node: HtmlNode) => {
    if (node.nodeType === TEXT_NODE && 'data' in node) addText(open, node, node.data);
    else if (isElement(node) && node.name === 'br') open.text.push('\n');
    else if ('children' in node) visitChildren(node);
  };
  const visitChildren = (node: Extract<HtmlNode, { children: HtmlNode[] }>) => {
    const outer = open.tag;
    const isBlock = isElement(node) && BLOCKS.has(node.name);
    if (isBlock) start(HEADING.test(outer) ? outer : node.name);
    for (const child of node.children) visit(child);
    if (isBlock) start(outer);
  };
  if (root) visit(root);
  start('');
  return lines;
}

function addText(open: OpenLine, node: HtmlNode, data: string): void {
  open.text.push(data.replace(/\s+/g, ' '));
  if (visibleText(data).trim() !== '') open.node ??= node;
}

function closed({ tag, node, text }: OpenLine, { lineOf }: HtmlDocument): HtmlLine | undefined {
  if (node === undefined) return undefined;
  const parts = text.join('').split('\n').map(cleanText).filter(Boolean);
  return { number: lineOf(node), text: parts.join(' '), tag, node, parts };
}
