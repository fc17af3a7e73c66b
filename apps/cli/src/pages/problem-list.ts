import { UnreadablePage, type PageProblem } from './unreadable-page.errors.js';

const MOST = 20;
const QUOTED = 60;

/** Gathers what is wrong with a page, so that it is told all at once. Keeps the first twenty and counts the rest. */
export class ProblemList {
  private readonly found: PageProblem[] = [];
  private unlisted = 0;

  add(line: number, what: string): void {
    if (this.found.length < MOST) this.found.push({ line, what });
    else this.unlisted += 1;
  }

  get isEmpty(): boolean {
    return this.found.length === 0;
  }

  /** @throws UnreadablePage with the problems in the order of their lines, if there are any */
  throwIfAny(): void {
    if (!this.isEmpty) throw this.error();
  }

  /** Throws what was found, with this last problem if there is one. */
  fail(line?: number, what = 'cannot be understood'): never {
    if (line !== undefined || this.isEmpty) this.add(line ?? 1, what);
    throw this.error();
  }

  private error(): UnreadablePage {
    const inOrder = this.found.toSorted((a, b) => a.line - b.line);
    return new UnreadablePage(inOrder, this.unlisted);
  }
}

/** The text as a message may show it: in quotation marks, its end left out when it is long. */
export function quoted(text: string): string {
  return text.length <= QUOTED ? `“${text}”` : `“${text.slice(0, QUOTED).toWellFormed().trimEnd()}…”`;
}
