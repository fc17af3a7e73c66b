import type { LogRecord } from '@broadsheet/fault-harness';

/** A small generator of pseudo-random numbers in [0, 1), the same ones each time (Numerical Recipes, "quick and dirty"). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** The records of each partition in an order in which none is further from its place than the window. */
export function shuffledWithin(window: number, log: readonly LogRecord[]): LogRecord[] {
  const random = randomNumbers(19);
  const partitions = Map.groupBy(log, ({ topic, partition }) => `${topic}[${partition}]`);
  return [...partitions.values()].flatMap((records) =>
    records
      .map((record, at) => ({ record, rank: at + random() * window }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ record }) => record),
  );
}

/** How many records come after a newer version of their subject. */
export function outOfOrder(log: readonly LogRecord[]): number {
  const newest = new Map<string, number>();
  return log.filter(({ topic, subject, version }) => {
    const before = newest.get(`${topic} ${subject}`) ?? 0;
    newest.set(`${topic} ${subject}`, Math.max(before, version));
    return version < before;
  }).length;
}
