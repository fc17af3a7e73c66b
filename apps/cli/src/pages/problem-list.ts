import { UnreadablePage, type PageProblem } from './pages.errors.js';

const MAX_LISTED = 20;
const MAX_QUOTED = 60;

/** Collects the problems of a page, to report them all at once. Keeps the first twenty and counts the rest. */
export class ProblemList {
  private readonly found: PageProblem[] = [];
  private unlisted = 0;

  add(line: number, what: string): void {
    if (this.found.length < MAX_LISTED) this.found.push({ line, what });
    else this.unlisted += 1;
  }

  get isEmpty(): boolean {
    return this.found.length === 0;
  }

  /** @throws UnreadablePage with the problems in the order of their lines, if there are any */
  throwIfAny(): void {
    if (!this.isEmpty) throw this.error();
  }

  /** Throws the collected problems, with this last one if given. */
  fail(line?: number, what = 'cannot be understood'): never {
    if (line !== undefined || this.isEmpty) this.add(line ?? 1, what);
    throw this.error();
  }

  private error(): UnreadablePage {
    const inOrder = this.found.toSorted((a, b) => a.line - b.line);
    return new UnreadablePage(inOrder, this.unlisted);
  }
}

/** The text in quotation marks, shortened if it is long. */
export function quoted(text: string): string {
  return text.length <= MAX_QUOTED ? `“${text}”` : `“${text.slice(0, MAX_QUOTED).toWellFormed().trimEnd()}…”`;
}
