const KILL_AFTER_MS = 8_000;

/** Something that was started and must be stopped. */
export interface Closer {
  /** Stops it in an orderly way. */
  stop(): Promise<void>;
  /** Kills it at once. */
  kill(): void;
}

/** Everything that runs, stopped in the reverse order of its start. A closer added after the stop is stopped at once. */
export class Closing {
  private readonly closers: Closer[] = [];
  private hasBegun = false;

  async add(closer: Closer): Promise<void> {
    if (this.hasBegun) return closer.stop();
    this.closers.push(closer);
  }

  /** A closer that fails to stop is killed; the others are stopped all the same. */
  async stop(): Promise<void> {
    this.hasBegun = true;
    for (const closer of this.closers.reverse()) {
      await closer.stop().catch(() => closer.kill());
    }
  }

  kill(): void {
    this.hasBegun = true;
    this.closers.forEach((closer) => closer.kill());
  }
}

/** Waits for an orderly end; kills after eight seconds. Resolves to true when nothing had to be killed. */
export async function orderlyEnd(
  end: Promise<unknown>,
  kill: () => void,
  killAfterMs: number = KILL_AFTER_MS,
): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), killAfterMs);
  });
  const ended = await Promise.race([end.then(() => true), late]);
  clearTimeout(timer);
  if (!ended) kill();
  return ended;
}
