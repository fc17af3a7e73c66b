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
