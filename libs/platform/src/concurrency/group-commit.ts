import { delay } from '#concurrency/delay.js';

interface GroupCommitOptions<T> {
  /** Saves all of them or none. */
  readonly write: (items: readonly T[]) => Promise<void>;
  /** Largest total size of one write; an item that is larger is written alone. */
  readonly maxSize: number;
  /** The size of an item; 1 by default. */
  readonly sizeOf?: (item: T) => number;
  /** Milliseconds that a write waits for more items, unless it has `maxSize`; 0 by default. */
  readonly batchMs?: number;
  /** Whether an error proves that nothing was saved, and may be caused by a single item. */
  readonly isRefusal: (error: unknown) => boolean;
}

interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Writes one batch at a time: items that arrive meanwhile wait and are saved together by the next write, as databases do
 * with their journal. The higher the load, the less an item costs. When a batch is refused, each of its items is written
 * alone, so that no item fails because of another.
 */
export class GroupCommit<T> {
  private readonly waiting: Waiting<T>[] = [];
  private size = 0;
  private writing = false;
  private full: () => void = () => undefined;
  private readonly options: GroupCommitOptions<T>;

  constructor(options: GroupCommitOptions<T>) {
    this.options = options;
  }

  /** Resolves when the item is saved. Rejects with the error of its write. */
  write(item: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.size += this.sizeOf(item);
      if (this.size >= this.options.maxSize) this.full();
      if (this.writing) return;
      this.writing = true;
      // Items that other callbacks of this turn of the event loop add are written with it.
      setImmediate(() => void this.writeAll());
    });
  }

  private async writeAll(): Promise<void> {
    while (this.waiting.length > 0) {
      await this.waitForMore();
      await this.writeBatch(this.take());
    }
    this.writing = false;
  }

  private async waitForMore(): Promise<void> {
    const { batchMs = 0, maxSize } = this.options;
    if (batchMs === 0 || this.size >= maxSize) return;
    const full = new AbortController();
    this.full = () => full.abort();
    await delay(batchMs, { signal: full.signal });
  }

  /** Takes the first item, and as many more as fit. */
  private take(): Waiting<T>[] {
    let [taken, size] = [0, 0];
    for (const { item } of this.waiting) {
      if (taken > 0 && size + this.sizeOf(item) > this.options.maxSize) break;
      taken += 1;
      size += this.sizeOf(item);
    }
    this.size -= size;
    return this.waiting.splice(0, taken);
  }

  private async writeBatch(batch: readonly Waiting<T>[]): Promise<void> {
    try {
      await this.options.write(batch.map(({ item }) => item));
      batch.forEach(({ resolve }) => resolve());
    } catch (error) {
      if (batch.length === 1 || !this.options.isRefusal(error)) batch.forEach(({ reject }) => reject(error));
      else for (const one of batch) await this.writeBatch([one]);
    }
  }

  private sizeOf(item: T): number {
    return this.options.sizeOf?.(item) ?? 1;
  }
}
