import type { TextLine } from './page-lines.js';
import { type ProblemList, quoted } from './problem-list.js';
import { endsInFullStop } from './sentence-ending.js';

export const MAX_TITLE_LENGTH = 300;

const UNEVEN =
  'blank lines leave open which lines are related titles and which are headings of the body: ' +
  'leave none between related titles';

interface AboveBody {
  relatedTitles: string[];
  /** Headings of the body above its first paragraph. */
  headings: TextLine[];
}

/**
 * Distinguishes related titles from a heading of the body in the lines between excerpt and first paragraph. Both look
 * alike, so only blank lines decide: a single line separated from a group of titles is a heading. If all lines are in one
 * group, or each is separate, all are titles, which is the usual form. Anything else is ambiguous and is reported.
 */
export function readAboveBody(lines: readonly TextLine[], problems: ProblemList): AboveBody {
  const groups = groupsOf(lines);
  const standTogether = groups.some((group) => group.length > 1);
  const [titles = [], ...next] = standTogether ? groups : [[...lines]];
  const headings = next.flat();
  if (headings.length > 1) problems.add(headings[0]?.number ?? 1, UNEVEN);
  for (const title of titles) checkTitle(title, problems);
  return { relatedTitles: titles.map((line) => line.text), headings };
}

function groupsOf(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const current = groups.at(-1);
    if (current === undefined || line.afterBlank) groups.push([line]);
    else current.push(line);
  }
  return groups;
}

function checkTitle({ number, text }: TextLine, problems: ProblemList): void {
  if (text.length > MAX_TITLE_LENGTH || endsInFullStop(text)) {
    problems.add(number, `is neither a related title nor a paragraph that begins like the excerpt: ${quoted(text)}`);
  }
}
