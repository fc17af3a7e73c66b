import DataLoader from 'dataloader';

const MAX_BATCH_SIZE = 100;

/** DataLoader without its cache, one batch for each turn of the event loop instead of one for each promise job. */
const ONE_BATCH_PER_TURN = {
  cache: false,
  batchScheduleFn: (callback: () => void): void => void setImmediate(callback),
} as const;

/**
 * Batches loads: keys asked for in one turn of the event loop are one read, each key once. Under load a service takes many
 * requests in one turn, and one command for all of them costs little more than a command for one. Caches nothing: a value
 * was read after it was asked for. Returns undefined for a key that `read` does not find.
 */
export function batchLoad<K extends string | number, V>(
  read: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): (key: K) => Promise<V | undefined> {
  const readInOrder = async (keys: readonly K[]): Promise<(V | undefined)[]> => {
    const found = await read([...new Set(keys)]);
    return keys.map((key) => found.get(key));
  };
  const loader = new DataLoader(readInOrder, { ...ONE_BATCH_PER_TURN, maxBatchSize: MAX_BATCH_SIZE });
  return (key) => loader.load(key);
}

/**
 * Lets all callers that ask the same question in one turn of the event loop share one read, so that a burst on one page
 * costs the database what one reader costs. Caches nothing: a result is always read after its request.
 */
export function shareRead<Q, V>(
  keyOf: (question: Q) => string,
  read: (question: Q) => Promise<V>,
): (question: Q) => Promise<V> {
  const readDistinct = (questions: readonly Q[]): Promise<(V | Error)[]> => {
    const distinct = new Map<string, Promise<V | Error>>();
    return Promise.all(
      questions.map((question) => {
        const key = keyOf(question);
        const reading = distinct.get(key) ?? read(question).catch((error: Error) => error);
        distinct.set(key, reading);
        return reading;
      }),
    );
  };
  const loader = new DataLoader(readDistinct, ONE_BATCH_PER_TURN);
  return (question) => loader.load(question);
}
