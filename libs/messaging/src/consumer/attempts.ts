import { partitionKey, type Position } from '#kafka/position.js';

export interface Attempt {
  /** From 1. */
  readonly number: number;
  readonly firstFailedAt: Date;
}

/** How often the record that a partition waits at has failed. A partition waits at one record at a time, so it keeps one number each. */
export class Attempts {
  private readonly waiting = new Map<string, Attempt & { readonly offset: string }>();

  failed(position: Position, now: Date): Attempt {
    const { offset } = position;
    const key = partitionKey(position);
    const before = this.waiting.get(key);
    const same = before?.offset === offset ? before : undefined;
    const attempt = { offset, number: (same?.number ?? 0) + 1, firstFailedAt: same?.firstFailedAt ?? now };
    this.waiting.set(key, attempt);
    return attempt;
  }

  succeeded(position: Position): void {
    this.waiting.delete(partitionKey(position));
  }
}
