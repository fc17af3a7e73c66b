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

/**
 * The records of each key in their order, and nothing else as it was: keys are dealt to other partitions, and within one
 * partition whichever key comes next. Each part of this many records comes twice, as after a crash.
 */
export function* dealtAgain(
  log: readonly LogRecord[],
  { partitions, twiceEvery }: { readonly partitions: number; readonly twiceEvery: number },
): Generator<LogRecord> {
  const random = randomNumbers(23);
  const queues = Map.groupBy(log, ({ key }) => key);
  const dealt = Map.groupBy(queues.values(), () => Math.floor(random() * partitions));
  for (const [partition, those] of dealt) {
    let part: LogRecord[] = [];
    for (const record of drawn(those, random)) {
      part.push({ ...record, partition });
      if (part.length < twiceEvery) continue;
      yield* [...part, ...part];
      part = [];
    }
    yield* [...part, ...part];
  }
}

/** From whichever queue has something left, the first of it. */
function* drawn(queues: readonly LogRecord[][], random: () => number): Generator<LogRecord> {
  const left = queues.map((records) => ({ records, next: 0 }));
  while (left.length > 0) {
    const at = Math.floor(random() * left.length);
    const queue = left[at];
    const record = queue?.records[queue.next];
    if (queue) queue.next += 1;
    if (record) yield record;
    // The last takes the place of one that is empty: which is drawn next is by chance anyway.
    if (queue && queue.next >= queue.records.length) {
      const last = left.pop();
      if (last && last !== queue) left[at] = last;
    }
  }
}
