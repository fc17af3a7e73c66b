import type { PageLine } from './page-lines.js';
import { type ProblemList, quoted } from './problem-list.js';
import type { HeadingLevel, PageBlock } from './scraped-page.js';
import { isHeadingLike } from './sentence-ending.js';

/** A block with its line number. */
type PlacedBlock = PageBlock & { line: number };

/**
 * Distinguishes headings from paragraphs by their form. Two headings in a row are heading and subheading; three could be
 * a list, so they are reported. `opening` are headings above the first paragraph, which are already known.
 */
export function readBody(
  opening: readonly PageLine[],
  paragraphs: readonly PageLine[],
  problems: ProblemList,
): PageBlock[] {
  const blocks: PlacedBlock[] = opening.map((line) => heading(line, 2));
  let above = blocks.length;
  for (const [index, line] of paragraphs.entries()) {
    // The first one is a paragraph even without a full stop, for it begins like the excerpt.
    const isHeading = index > 0 && isHeadingLike(line.text);
    if (isHeading && above === 2) problems.add(line.number, `three headings in a row, or a list: ${quoted(line.text)}`);
    blocks.push(isHeading ? heading(line, above === 0 ? 2 : 3) : paragraph(line));
    above = isHeading ? above + 1 : 0;
  }
  return checkedBlocks(blocks, problems);
}

/** Reports headings without a paragraph below them or below their subheadings. */
export function checkedBlocks(blocks: readonly PlacedBlock[], problems: ProblemList): PageBlock[] {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (block.kind === 'paragraph' || next?.kind === 'paragraph') continue;
    if (next === undefined || next.level <= block.level) {
      problems.add(block.line, `no paragraph follows the heading ${quoted(block.text)}`);
    }
  }
  return blocks.map((block) =>
    block.kind === 'heading'
      ? { kind: block.kind, level: block.level, text: block.text }
      : { kind: block.kind, text: block.text },
  );
}

export function heading({ number, text }: PageLine, level: HeadingLevel): PlacedBlock {
  return { kind: 'heading', level, text, line: number };
}

export function paragraph({ number, text }: PageLine): PlacedBlock {
  return { kind: 'paragraph', text, line: number };
}
