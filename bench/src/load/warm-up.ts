import { type Load, wrkAnyway } from './wrk.js';
import { isWarm } from '#figures/warmth.js';

/** How code that is compiled as it is used is made fast before anything counts. */
export interface WarmUp {
  readonly windowSeconds: number;
  readonly mostWindows: number;
}

/** Loads until the rate has stopped rising: a slow case needs longer than a fast one to come to what it can do. */
export function warmUp(load: Omit<Load, 'seconds'>, plan: WarmUp): Promise<void> {
  return untilWarm(async (seconds) => {
    const { requestsPerSecond, requests, failures } = await wrkAnyway({ ...load, seconds });
    return requestsPerSecond * (1 - failures / requests);
  }, plan);
}

/** The same for whatever answers its rate after some seconds of load. */
export async function untilWarm(
  rateOf: (seconds: number) => Promise<number>,
  { windowSeconds, mostWindows }: WarmUp,
): Promise<void> {
  const rates: number[] = [];
  while (rates.length < mostWindows && !isWarm(rates)) rates.push(await rateOf(windowSeconds));
}
