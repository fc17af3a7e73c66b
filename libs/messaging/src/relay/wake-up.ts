import { Injectable } from '@nestjs/common';

/**
 * Shortens the relay's wait after a local write, and says which collection was written. It guarantees nothing: after a
 * lost call the next poll finds the events.
 */
@Injectable()
export class WakeUp {
  private written = new Set<string>();
  private finish: (() => void) | undefined;

  /** `collection` is the name of the model that was written. */
  wake(collection: string): void {
    this.written.add(collection);
    this.finish?.();
  }

  /** The collections that were written since the last call; the caller is about to read them. */
  take(): ReadonlySet<string> {
    const { written } = this;
    this.written = new Set();
    return written;
  }

  /** Resolves after `ms`, at a call of `wake` since the last `take`, or when `signal` aborts. */
  async wait(ms: number, signal: AbortSignal): Promise<void> {
    if (this.written.size > 0 || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.finish = () => {
        clearTimeout(timer);
        resolve();
      };
      signal.addEventListener('abort', this.finish, { once: true });
    });
    if (this.finish) signal.removeEventListener('abort', this.finish);
    this.finish = undefined;
  }
}
