const FIRST_MS = 500;
const LONGEST_MS = 30_000;
const STEADY_MS = 30_000;

/** How often a service died without having run steadily in between. */
export function failuresAfter(failures: number, ranForMs: number): number {
  return ranForMs >= STEADY_MS ? 1 : failures + 1;
}

/** Milliseconds to wait before the next start: 0.5 s after the first death, doubling up to 30 s. */
export function restartDelayMs(failures: number): number {
  return Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
}
