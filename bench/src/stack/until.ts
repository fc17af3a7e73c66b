import { BenchProblem } from '#bench-problem.js';
import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  readonly everyMs: number;
  readonly withinMs: number;
}

/** Asks until the answer is a value. Throws a BenchProblem that says what did not happen in time. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>, patience: Patience): Promise<T> {
  const deadline = performance.now() + patience.withinMs;
  while (performance.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(patience.everyMs);
  }
  throw new BenchProblem(`${what} did not happen within ${patience.withinMs / 1_000} s.`);
}
