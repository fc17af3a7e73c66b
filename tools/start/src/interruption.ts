const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A person's wish to stop: the first signal asks for an orderly end, the second for one at once. */
export class Interruption {
  private readonly controller = new AbortController();
  private readonly onSecond: () => void;

  constructor(onSecond: () => void) {
    this.onSecond = onSecond;
    for (const signal of SIGNALS) process.on(signal, this.hear);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Resolves with the first signal. */
  wished(): Promise<void> {
    if (this.signal.aborted) return Promise.resolve();
    return new Promise((done) => this.signal.addEventListener('abort', () => done(), { once: true }));
  }

  private readonly hear = (): void => {
    if (this.signal.aborted) this.onSecond();
    this.controller.abort();
  };
}
