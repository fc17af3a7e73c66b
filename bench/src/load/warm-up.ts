import { type Load, wrkAnyway } from './wrk.js';

const WINDOWS = 3;
/** So much more than before is a rise; less is wavering. */
const NOTICEABLE = 1.03;

/**
 * Whether code that is compiled as it is used has stopped getting faster: the last three windows of load are together not
 * noticeably faster than the three before them.
 */
export function isWarm(rates: readonly number[]): boolean {
  if (rates.length < 2 * WINDOWS) return false;
  const before = rates.slice(-2 * WINDOWS, -WINDOWS);
  return sum(rates.slice(-WINDOWS)) < sum(before) * NOTICEABLE;
}

function sum(rates: readonly number[]): number {
  return rates.reduce((total, rate) => total + rate, 0);
}

/** How code that is compiled as it is used is made fast before anything counts. */
export interface WarmUp {
  readonly windowSeconds: number;
  readonly maxWindows: number;
}

/** Loads until the rate has stopped rising: a slow case needs longer than a fast one to come to what it can do. */
export function warmUp(load: Omit<Load, 'seconds'>, plan: WarmUp): Promise<void> {
  return untilWarm(async (seconds) => {
    const { requestsPerSecond, requests, failures } = await wrkAnyway({ ...load, seconds });
    return requestsPerSecond * (1 - failures / requests);
  }, plan);
}

/** The same for anything that returns its rate after some seconds of load. */
export async function untilWarm(
  rateOf: (seconds: number) => Promise<number>,
  { windowSeconds, maxWindows }: WarmUp,
): Promise<void> {
  const rates: number[] = [];
  while (rates.length < maxWindows && !isWarm(rates)) rates.push(await rateOf(windowSeconds));
}
