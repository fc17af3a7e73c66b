import type { TextLine } from './page-lines.js';
import { type ProblemList, quoted } from './problem-list.js';
import { endsInFullStop } from './sentence-ending.js';

export const LONGEST_TITLE = 300;

const UNEVEN =
  'blank lines leave open which lines are related titles and which are headings of the body: ' +
  'leave none between related titles';

interface AboveBody {
  relatedTitles: string[];
  /** A heading that opens the body, before its first paragraph. */
  headings: TextLine[];
}

/**
 * Tells related titles from a heading that opens the body: these are the lines between excerpt and first paragraph.
 * Only blank lines can tell, as both kinds look alike: a single line that stands apart from titles that stand
 * together is a heading. Where all lines stand together, or each one apart, all are titles, as related titles
 * directly above the first paragraph are the usual form. Anything else could be either and is reported.
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
    if (current === undefined || line.apart) groups.push([line]);
    else current.push(line);
  }
  return groups;
}

function checkTitle({ number, text }: TextLine, problems: ProblemList): void {
  if (text.length > LONGEST_TITLE || endsInFullStop(text)) {
    problems.add(number, `is neither a related title nor a paragraph that begins like the excerpt: ${quoted(text)}`);
  }
}
