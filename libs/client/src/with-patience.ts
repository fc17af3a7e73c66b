import { ApiProblem } from '#api-problem.errors.js';
import { NoAnswer } from '#no-answer.errors.js';
import { pause } from '#pause.js';

/** A pause that is longer is not for somebody who waits at a screen. */
const LONGEST_S = 10;
const AFTER_NO_ANSWER_S = 1;
/** So that all who were refused at one moment do not come back at one moment. */
const SPREAD_MS = 250;

/** Whoever tries again is a person, or the next pause is longer. */
const FOR_PEOPLE: readonly string[] = ['SIGN_IN_THROTTLED'];

/** Tries again after each failure that may pass, up to so many times and as soon as the API says. Throws the last one. */
export async function withPatience<T>(attempt: () => Promise<T>, retries: number, signal?: AbortSignal): Promise<T> {
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
  return error.retryAfter <= LONGEST_S ? error.retryAfter : undefined;
}
