import { delay } from '#concurrency/delay.js';

interface Backoff {
  readonly firstMs: number;
  readonly maxMs: number;
}

/**
 * Milliseconds to wait after the nth failure in a row (from 1): doubled each time up to `maxMs`, with a jitter of a fifth
 * either way so that instances do not retry in step. `random` is in [0, 1).
 */
export function backoffMs(failures: number, { firstMs, maxMs }: Backoff, random = Math.random()): number {
  const doubled = firstMs * 2 ** Math.min(failures - 1, 30);
  return Math.round(Math.min(maxMs, doubled) * (0.8 + 0.4 * random));
}

interface RetryOptions {
  /** Calls in total, the first included; unlimited by default. */
  readonly attempts?: number;
  /** The pause after each failure, or a function that returns its milliseconds; none by default. */
  readonly backoff?: Backoff | ((error: unknown) => number);
  /** Whether an error is worth another attempt; every error by default. */
  readonly isRetryable?: (error: unknown) => boolean;
  /** Called before each pause, with the number of failures so far. */
  readonly onFailure?: (error: unknown, failures: number) => void;
  /** Ends the retries: the error of the last attempt is thrown. */
  readonly signal?: AbortSignal;
}

/** Calls `work` (with the attempt's number, from 1) until it succeeds. Throws the error of the last attempt. */
export async function retry<T>(work: (attempt: number) => Promise<T>, options: RetryOptions = {}): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt);
    } catch (error) {
      if (!(await isRetried(error, attempt, options))) throw error;
    }
  }
}

/** Resolves after the pause: true when the work is worth another attempt. */
async function isRetried(error: unknown, failures: number, options: RetryOptions): Promise<boolean> {
  const { attempts = Number.POSITIVE_INFINITY, backoff, isRetryable, onFailure, signal } = options;
  if (failures >= attempts || signal?.aborted || isRetryable?.(error) === false) return false;
  onFailure?.(error, failures);
  if (backoff) await delay(pauseMs(error, failures, backoff), { signal });
  return signal?.aborted !== true;
}

function pauseMs(error: unknown, failures: number, backoff: NonNullable<RetryOptions['backoff']>): number {
  return typeof backoff === 'function' ? backoff(error) : backoffMs(failures, backoff);
}
