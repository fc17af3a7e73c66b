import { once } from 'node:events';

/** Writes lines to the standard output, as fast as its reader takes them. */
export class Printer {
  private readonly stopping = new AbortController();

  constructor(private readonly stream: NodeJS.WriteStream = process.stdout) {
    // The reader of a pipe may close it: that is an end, not an error.
    this.stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.stopping.abort();
    });
    process.once('SIGINT', () => this.stopping.abort());
    process.once('SIGTERM', () => this.stopping.abort());
  }

  /** Aborts on Ctrl-C or a closed pipe. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  get isTerminal(): boolean {
    return this.stream.isTTY;
  }

  stop(): void {
    this.stopping.abort();
  }

  async line(text: string): Promise<void> {
    const { signal } = this.stopping;
    if (signal.aborted || this.stream.write(`${text}\n`)) return;
    await once(this.stream, 'drain', { signal }).catch(() => undefined);
  }
}

/** Untrusted text for a terminal: one line, without control characters. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    return `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0')}`;
  });
}

/** Prints a line. */
export const say = (line: string): void => console.log(line);

/** Columns as wide as their widest cell; the first two are text, the others numbers. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((cell, n) => (n < 2 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)));
    return cells.join('  ').trimEnd();
  });
}
