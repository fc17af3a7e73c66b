import { isCommentsHeading, readCounts } from './comment-counts.js';
import type { HtmlDocument, HtmlNode } from './html-document.js';
import { type HtmlLine, linesIn } from './html-lines.js';
import type { PageLine } from './page-lines.js';
import type { ProblemList } from './problem-list.js';
import type { DeclaredCount } from './scraped-page.js';

const BOXES = '#comments, .comments, [aria-label="comments" i]';

interface HtmlCounts {
  counts: DeclaredCount[];
  /** The text nodes of the counts, which are not part of the body. */
  nodes: ReadonlySet<HtmlNode>;
}

/** Reads the lines `PROVIDER: N` below the last heading COMMENTS, or in an element that is called comments. */
export function readHtmlCounts(document: HtmlDocument, problems: ProblemList): HtmlCounts {
  const all = linesIn(document, document.$.root().get(0));
  const heading = all.findLast((line) => isCommentsHeading(line.text));
  const box = document.$(BOXES).last().get(0);
  if (heading === undefined && box === undefined) {
    problems.add(all.at(-1)?.number ?? 1, 'the page has no COMMENTS and counts');
    return { counts: [], nodes: new Set() };
  }
  const lines = heading ? linesBelow(document, heading) : linesIn(document, box);
  const start: PageLine = heading ?? { number: document.lineOf(box), text: '' };
  const counts = readCounts(start, lines.flatMap(brokenUp), problems);
  return {
    counts,
    nodes: new Set([heading?.node, ...lines.map((line) => line.node)].filter((node) => node !== undefined)),
  };
}

/** The lines after the heading, in the smallest element that contains more than the heading. */
function linesBelow(document: HtmlDocument, heading: HtmlLine): HtmlLine[] {
  let around: HtmlNode | null = heading.node;
  while (around !== null) {
    const lines = linesIn(document, around);
    if (lines.length > 1) return lines.slice(lines.findIndex((line) => line.node === heading.node) + 1);
    around = around.parent;
  }
  return [];
}

function brokenUp({ number, parts }: HtmlLine): PageLine[] {
  return parts.map((text) => ({ number, text }));
}
