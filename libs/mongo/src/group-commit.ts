export interface GroupCommitOptions<T> {
  /** Saves all of them or none. */
  readonly write: (items: readonly T[]) => Promise<void>;
  /** As many as one write takes. */
  readonly most: number;
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
 * journal. The busier it gets, the less a single item costs; alone it waits for nobody. Where a group is refused, each
 * of its items is written by itself, so that nobody fails for another's fault.
 */
export class GroupCommit<T> {
  private readonly waiting: Waiting<T>[] = [];
  private writing = false;

  constructor(private readonly options: GroupCommitOptions<T>) {}

  /** Resolves when the item is saved. Rejects with the error of its write. */
  write(item: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.writing) return;
      this.writing = true;
      // What other requests of this turn of the event loop bring goes along.
      setImmediate(() => void this.writeAll());
    });
  }

  private async writeAll(): Promise<void> {
    while (this.waiting.length > 0) await this.writeGroup(this.waiting.splice(0, this.options.most));
    this.writing = false;
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
}
