import { until as waitUntil } from '@broadsheet/platform/concurrency';

export interface UntilOptions {
  /** Milliseconds before it gives up; 10,000 by default. */
  readonly deadlineMs?: number;
  /** What is waited for; it stands in the error. */
  readonly what?: string;
}

const DEADLINE_MS = 10_000;

/**
 * Polls until the probe returns a truthy value, and returns it. A probe that throws has not seen it yet. Throws at the
 * deadline, with what was waited for and the last value or error.
 */
export function until<T>(
  probe: () => T | Promise<T>,
  { deadlineMs = DEADLINE_MS, what = 'a truthy answer' }: UntilOptions = {},
): ReturnType<typeof waitUntil<T>> {
  return waitUntil(probe, { what, withinMs: deadlineMs });
}
