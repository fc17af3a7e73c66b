/** Something that was started and has to be ended. */
export interface Closer {
  /** Ends it in good order. */
  stop(): Promise<void>;
  /** Ends it at once. */
  kill(): void;
}

/** Everything that runs, to be ended in the reverse order of its start. What comes too late is ended at once. */
export class Closing {
  private readonly closers: Closer[] = [];
  private begun = false;

  async add(closer: Closer): Promise<void> {
    if (this.begun) return closer.stop();
    this.closers.push(closer);
  }

  /** One that fails to stop is killed and does not keep the others. */
  async stop(): Promise<void> {
    this.begun = true;
    for (const closer of this.closers.reverse()) {
      await closer.stop().catch(() => closer.kill());
    }
  }

  kill(): void {
    this.begun = true;
    this.closers.forEach((closer) => closer.kill());
  }
}
