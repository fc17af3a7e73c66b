import { partitionKey } from '#kafka/position.js';

export interface NextOffset {
  readonly topic: string;
  readonly partition: number;
  /** The first offset that has not been handled. */
  readonly offset: string;
}

/** What has been handled and not yet committed. */
export class OffsetLedger {
  private readonly next = new Map<string, NextOffset>();

  /** The record at `offset`, and every one before it in its partition, needs no handling any more. */
  handled(topic: string, partition: number, offset: string): void {
    this.next.set(partitionKey({ topic, partition }), { topic, partition, offset: String(BigInt(offset) + 1n) });
  }

  /** Hands over what is to be committed. */
  take(): NextOffset[] {
    const taken = [...this.next.values()];
    this.next.clear();
    return taken;
  }

  /** A commit failed: to be committed next time, unless more has been handled since. */
  giveBack(offsets: readonly NextOffset[]): void {
    for (const one of offsets) {
      const key = partitionKey(one);
      if (!this.next.has(key)) this.next.set(key, one);
    }
  }

  /** After a rebalance: a partition may be another member's now, and what it commits must not be overwritten. */
  forget(): void {
    this.next.clear();
  }
}
