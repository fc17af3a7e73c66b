/** Each value divided by the largest, so that signals of different units can be added; all 0 where none is above 0. */
export function normalised(values: readonly number[]): number[] {
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  return values.map((value) => (largest > 0 ? Math.max(0, value) / largest : 0));
}
