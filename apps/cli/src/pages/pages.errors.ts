/** One thing that could not be understood. Lines are counted from 1, as editors do. */
export interface PageProblem {
  line: number;
  what: string;
}

/** A page that cannot be understood without guessing. Names every wrong line; nothing of such a page may be stored. */
export class UnreadablePage extends Error {
  readonly problems: readonly PageProblem[];

  /** `unlisted` is the number of further problems that are not listed. */
  constructor(problems: readonly PageProblem[], unlisted = 0) {
    const lines = problems.map(({ line, what }) => `line ${line}: ${what}`);
    super([...lines, ...(unlisted > 0 ? [`and ${unlisted} more`] : [])].join('\n'));
    this.name = 'UnreadablePage';
    this.problems = problems;
  }
}
