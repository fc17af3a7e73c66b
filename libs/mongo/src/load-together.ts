import { ONE_TURN } from './one-turn.js';
import DataLoader from 'dataloader';

/** As many as one command may ask for. */
const MOST_AT_ONCE = 100;

/**
 * Makes one read of what is asked for in the same turn of the event loop, each key once: under load a service takes
 * many requests in one turn, and one command for all of them costs little more than a command for one.
 * Keeps nothing: what it answers was read after it was asked for. Undefined where `read` finds nothing.
 */
export function loadTogether<K extends string | number, V>(
  read: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): (key: K) => Promise<V | undefined> {
  const readInOrder = async (keys: readonly K[]): Promise<(V | undefined)[]> => {
    const found = await read([...new Set(keys)]);
    return keys.map((key) => found.get(key));
  };
  const loader = new DataLoader(readInOrder, { ...ONE_TURN, maxBatchSize: MOST_AT_ONCE });
  return (key) => loader.load(key);
}
