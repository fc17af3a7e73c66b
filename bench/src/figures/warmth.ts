/** A window counts as no faster than those before it up to this much more: rates waver. */
const NOTICEABLE = 1.05;
/** So many windows in a row must not be noticeably faster than the best before them. */
const LEVEL = 2;

/** Whether code that is compiled as it is used has stopped getting faster, by the rates of successive windows of load. */
export function isWarm(rates: readonly number[]): boolean {
  if (rates.length <= LEVEL) return false;
  const best = Math.max(...rates.slice(0, -LEVEL));
  return rates.slice(-LEVEL).every((rate) => rate < best * NOTICEABLE);
}
