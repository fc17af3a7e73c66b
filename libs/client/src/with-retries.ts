import { ApiProblem, NoAnswer } from '#client.errors.js';

/** A person at a screen does not wait longer. */
const MAX_PAUSE_S = 10;
const AFTER_NO_ANSWER_S = 1;
/** Spreads the retries of clients that were refused at the same time. */
const SPREAD_MS = 250;

/** Only a person may try again: each automatic attempt would make the next pause longer. */
const FOR_PEOPLE: readonly string[] = ['SIGN_IN_THROTTLED'];

/** Repeats after temporary failures, up to `retries` times and as soon as the API allows. Throws the last error. */
export async function withRetries<T>(attempt: () => Promise<T>, retries: number, signal?: AbortSignal): Promise<T> {
  for (let left = retries; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      const seconds = left > 0 ? secondsUntilNext(error) : undefined;
      if (seconds === undefined) throw error;
      await pause(seconds * 1000 + Math.random() * SPREAD_MS, signal);
    }
  }
}

function secondsUntilNext(error: unknown): number | undefined {
  if (error instanceof NoAnswer) return AFTER_NO_ANSWER_S;
  if (!(error instanceof ApiProblem) || error.retryAfter === undefined || FOR_PEOPLE.includes(error.code))
    return undefined;
  return error.retryAfter <= MAX_PAUSE_S ? error.retryAfter : undefined;
}

/** Waits. Rejects with the reason of the signal as soon as it aborts. */
function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done, failed) => {
    signal?.throwIfAborted();
    const giveUp = (): void => {
      clearTimeout(timer);
      failed(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', giveUp);
      done();
    }, ms);
    signal?.addEventListener('abort', giveUp, { once: true });
  });
}
