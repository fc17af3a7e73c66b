/** One run of the yardstick and one of the case, right after each other. */
export interface Pair {
  /** What the rest of the machine used meanwhile, in cores. */
  readonly othersUsed: number;
}

export interface Pairs<T extends Pair> {
  readonly counted: readonly T[];
  /** Pairs discarded because another process was busy. */
  readonly discarded: number;
  /** Pairs that count although something else was busy: quiet ones could not be had. */
  readonly disturbed: number;
}

/** Another process may use this much of a core before a pair is discarded. */
const OTHERS_MAY_USE = 0.15;

export interface HowMany {
  /** Pairs that shall count. */
  readonly pairs: number;
  /** Pairs that are measured at most. */
  readonly attempts: number;
}

/**
 * Measures until there are as many quiet pairs as wanted. A disturbed pair is discarded and measured again, as long as
 * there are attempts; after that the least disturbed pairs count, and are marked.
 */
export async function collectPairs<T extends Pair>(
  { pairs: wanted, attempts }: HowMany,
  measure: () => Promise<T>,
): Promise<Pairs<T>> {
  const quiet: T[] = [];
  const loud: T[] = [];
  while (quiet.length < wanted && quiet.length + loud.length < attempts) {
    const pair = await measure();
    (pair.othersUsed > OTHERS_MAY_USE ? loud : quiet).push(pair);
  }
  const taken = loud.sort((a, b) => a.othersUsed - b.othersUsed).slice(0, wanted - quiet.length);
  return { counted: [...quiet, ...taken], discarded: loud.length - taken.length, disturbed: taken.length };
}
