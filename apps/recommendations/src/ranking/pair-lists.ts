import { PairRuns } from './pair-runs.js';

/** Where the pairs of a list lie: from `start` up to `end` of two arrays that others share. */
export interface Pairs {
  readonly keys: Uint32Array;
  readonly values: Uint16Array;
  readonly start: number;
  readonly end: number;
}

const MIN_EXPONENT = 1;

/** Lists of pairs of small integers, by number, many and mostly short. A key is in a list once. */
export class PairLists {
  private readonly runs = new PairRuns();
  private readonly starts: number[] = [];
  private readonly sizes: number[] = [];

  sizeOf(list: number): number {
    return this.sizes[list] ?? 0;
  }

  /** Valid until the next change of any list. */
  pairsOf(list: number): Pairs {
    const run = this.starts[list] ?? 0;
    const start = this.runs.offsetOf(run);
    const { keys, values } = this.runs.pageOf(run);
    return { keys, values, start, end: start + this.sizeOf(list) };
  }

  /** At the end. The key must not be in the list. */
  add(list: number, key: number, value: number): void {
    this.resize(list, this.sizeOf(list) + 1);
    const { keys, values, end } = this.pairsOf(list);
    keys[end - 1] = key;
    values[end - 1] = value;
  }

  /** Moves the last pair into its place. Does nothing if the key is not in the list. */
  remove(list: number, key: number): void {
    const { keys, values, start, end } = this.pairsOf(list);
    const at = keys.subarray(start, end).indexOf(key);
    if (at < 0) return;
    keys[start + at] = keys[end - 1] ?? 0;
    values[start + at] = values[end - 1] ?? 0;
    this.resize(list, end - start - 1);
  }

  clear(list: number): void {
    this.resize(list, 0);
  }

  /** Moves the list to a run of the right length; pairs that fit are kept. */
  private resize(list: number, size: number): void {
    const [before, after] = [exponentOf(this.sizeOf(list)), exponentOf(size)];
    if (before !== after) this.move(list, size, before, after);
    this.sizes[list] = size;
  }

  private move(list: number, size: number, before: number, after: number): void {
    const old = this.pairsOf(list);
    const oldRun = this.starts[list] ?? 0;
    if (after >= MIN_EXPONENT) {
      const run = (this.starts[list] = this.runs.take(after));
      const { keys, values } = this.runs.pageOf(run);
      const end = Math.min(old.end, old.start + size);
      keys.set(old.keys.subarray(old.start, end), this.runs.offsetOf(run));
      values.set(old.values.subarray(old.start, end), this.runs.offsetOf(run));
    }
    if (before >= MIN_EXPONENT) this.runs.give(oldRun, before);
  }
}

/** The exponent of the shortest run that holds this number of pairs; 0 for none. */
function exponentOf(size: number): number {
  return size === 0 ? 0 : Math.max(MIN_EXPONENT, 32 - Math.clz32(size - 1));
}
