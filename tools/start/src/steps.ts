/** Prints numbered steps with their durations, so that a start is never silent. */
export class Steps {
  private readonly print: (line: string) => void;
  private readonly titles: readonly string[];
  private readonly abort: AbortSignal;
  private number = 0;

  constructor(print: (line: string) => void, titles: readonly string[], abort: AbortSignal) {
    this.print = print;
    this.titles = titles;
    this.abort = abort;
  }

  /** A remark within the current step. */
  readonly say = (line: string): void => this.print(`      ${line}`);

  /** Runs the next step; throws if the start was aborted. A failed step prints no duration. */
  async next<T>(work: () => T | Promise<T>): Promise<T> {
    this.abort.throwIfAborted();
    const title = this.titles[this.number];
    this.number += 1;
    this.print(`[${this.number}/${this.titles.length}] ${title}`);
    const begun = performance.now();
    const result = await work();
    this.say(`done in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    return result;
  }
}
