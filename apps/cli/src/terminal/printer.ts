import { once } from 'node:events';

/** Lines to the standard output, as fast as the reader takes them. */
export class Printer {
  private readonly stopping = new AbortController();

  constructor(private readonly stream: NodeJS.WriteStream = process.stdout) {
    // The reader of a pipe may leave when it has seen enough: that is an end, not an error.
    this.stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.stopping.abort();
    });
    process.once('SIGINT', () => this.stopping.abort());
    process.once('SIGTERM', () => this.stopping.abort());
  }

  /** Aborts when nobody wants to read on: Ctrl-C, or a closed pipe. */
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
