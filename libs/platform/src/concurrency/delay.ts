import { setTimeout as timer } from 'node:timers/promises';

interface DelayOptions {
  /** Ends the delay early. */
  readonly signal?: AbortSignal;
  /** False where the delay alone must not keep the process alive; true by default. */
  readonly ref?: boolean;
}

/** Resolves after `ms` milliseconds, or as soon as the signal aborts. Never rejects: check the signal afterwards. */
export async function delay(ms: number, { signal, ref = true }: DelayOptions = {}): Promise<void> {
  try {
    await timer(Math.max(0, ms), undefined, { signal, ref });
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}
