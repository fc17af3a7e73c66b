const MINUTE_MS = 60_000;

/**
 * The time that a list is scored for: the beginning of the minute. Scores age with every millisecond, which nobody can
 * see; within a minute a list stays the same to the byte, so that a page with it can be told to be unchanged.
 */
export function listTime(now: Date): Date {
  return new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS);
}
