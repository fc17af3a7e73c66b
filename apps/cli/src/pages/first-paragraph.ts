import { indexesBeginningLike } from './excerpt-match.js';
import type { PageLine } from './page-lines.js';
import { type ProblemList, quoted } from './problem-list.js';
import { isHeadingLike } from './sentence-ending.js';

/**
 * The index of the body's first paragraph: the first line that begins like the excerpt. A short excerpt may also be
 * the beginning of a related title, so a line that looks like a title counts only if it is the only one.
 * @throws UnreadablePage where there is none
 */
export function findFirstParagraph(lines: readonly PageLine[], excerpt: PageLine, problems: ProblemList): number {
  const [first, second] = indexesBeginningLike(
    lines.map((line) => line.text),
    excerpt.text,
  );
  const found = lines[first ?? -1];
  if (first === undefined || found === undefined) {
    return problems.fail(excerpt.number, `no paragraph begins like the excerpt ${quoted(excerpt.text)}`);
  }
  if (second !== undefined && isHeadingLike(found.text)) {
    problems.add(
      excerpt.number,
      `lines ${found.number} and ${lines[second]?.number} both begin like the excerpt: which one is the first paragraph?`,
    );
  }
  return first;
}
