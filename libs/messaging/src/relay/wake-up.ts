import { Injectable } from '@nestjs/common';

/**
 * Shortens the relay's wait after a local write. It promises nothing: a call that gets lost costs one poll.
 */
@Injectable()
export class WakeUp {
  private called = false;
  private finish: (() => void) | undefined;

  wake(): void {
    this.called = true;
    this.finish?.();
  }

  /** Forgets earlier calls: what was written before now is about to be read. */
  reset(): void {
    this.called = false;
  }

  /** Resolves after `ms`, at a call of `wake` since the last `reset`, or when `signal` aborts. */
  async wait(ms: number, signal: AbortSignal): Promise<void> {
    if (this.called || signal.aborted) return;
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
