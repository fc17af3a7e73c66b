import { setTimeout as pause } from 'node:timers/promises';

export interface GroupCommitOptions<T> {
  /** Saves all of them or none. */
  readonly write: (items: readonly T[]) => Promise<void>;
  /** As much as one write takes; an item that is larger is written alone. */
  readonly most: number;
  /** What an item counts; 1 where nothing is said. */
  readonly sizeOf?: (item: T) => number;
  /** So many milliseconds a write waits for more, unless it has as much as it takes; where nothing is said, for nobody. */
  readonly gatherMs?: number;
  /** Whether an error says for certain that nothing was saved, and may be the fault of one item alone. */
  readonly isRefusal: (error: unknown) => boolean;
}

interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One write at a time: what comes meanwhile waits, and the next write saves it together, as databases do with their
 * journal. The busier it gets, the less a single item costs; alone it waits for nobody, or as long as it is told to. Where a
 * group is refused, each of its items is written by itself, so that nobody fails for another's fault.
 */
export class GroupCommit<T> {
  private readonly waiting: Waiting<T>[] = [];
  private size = 0;
  private writing = false;
  private full: () => void = () => undefined;

  constructor(private readonly options: GroupCommitOptions<T>) {}

  /** Resolves when the item is saved. Rejects with the error of its write. */
  write(item: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.size += this.sizeOf(item);
      if (this.size >= this.options.most) this.full();
      if (this.writing) return;
      this.writing = true;
      // What other requests of this turn of the event loop bring goes along.
      setImmediate(() => void this.writeAll());
    });
  }

  private async writeAll(): Promise<void> {
    while (this.waiting.length > 0) {
      await this.gather();
      await this.writeGroup(this.take());
    }
    this.writing = false;
  }

  private async gather(): Promise<void> {
    const { gatherMs, most } = this.options;
    if (gatherMs === undefined || this.size >= most) return;
    const full = new AbortController();
    this.full = () => full.abort();
    await pause(gatherMs, undefined, { signal: full.signal }).catch(() => undefined);
  }

  /** The first, and as many more as fit. */
  private take(): Waiting<T>[] {
    let [taken, size] = [0, 0];
    for (const { item } of this.waiting) {
      if (taken > 0 && size + this.sizeOf(item) > this.options.most) break;
      taken += 1;
      size += this.sizeOf(item);
    }
    this.size -= size;
    return this.waiting.splice(0, taken);
  }

  private async writeGroup(group: readonly Waiting<T>[]): Promise<void> {
    try {
      await this.options.write(group.map(({ item }) => item));
      group.forEach(({ resolve }) => resolve());
    } catch (error) {
      if (group.length === 1 || !this.options.isRefusal(error)) group.forEach(({ reject }) => reject(error));
      else for (const one of group) await this.writeGroup([one]);
    }
  }

  private sizeOf(item: T): number {
    return this.options.sizeOf?.(item) ?? 1;
  }
}
