import { partitionKey, type Position } from '#kafka/position.js';
import { Logger } from '@nestjs/common';

const COMMIT_MS = 1_000;

/** Commits handled offsets once a second. After a lost commit the records of one second are delivered again. */
export class OffsetCommitter {
  private readonly logger = new Logger('Consumer');
  private readonly ledger = new OffsetLedger();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly commitOffsets: (offsets: NextOffset[]) => Promise<void>) {}

  start(): void {
    this.timer ??= setInterval(() => void this.commit(), COMMIT_MS);
  }

  handled({ topic, partition, offset }: Position): void {
    this.ledger.handled(topic, partition, offset);
  }

  forget(): void {
    this.ledger.forget();
  }

  /** Stops the timer and commits the rest. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.commit();
  }

  private async commit(): Promise<void> {
    const offsets = this.ledger.take();
    if (offsets.length === 0) return;
    try {
      await this.commitOffsets(offsets);
    } catch (error) {
      this.logger.debug(`Offsets are committed later: ${(error as Error).message}`);
      this.ledger.giveBack(offsets);
    }
  }
}

export interface NextOffset {
  readonly topic: string;
  readonly partition: number;
  /** The first offset that has not been handled. */
  readonly offset: string;
}

/** Offsets that have been handled and not yet committed. */
export class OffsetLedger {
  private readonly next = new Map<string, NextOffset>();

  /** The record at `offset`, and every one before it in its partition, has been handled. */
  handled(topic: string, partition: number, offset: string): void {
    this.next.set(partitionKey({ topic, partition }), { topic, partition, offset: String(BigInt(offset) + 1n) });
  }

  /** Removes and returns the offsets to commit. */
  take(): NextOffset[] {
    const taken = [...this.next.values()];
    this.next.clear();
    return taken;
  }

  /** A commit failed: the offsets are committed next time, unless later records have been handled since. */
  giveBack(offsets: readonly NextOffset[]): void {
    for (const one of offsets) {
      const key = partitionKey(one);
      if (!this.next.has(key)) this.next.set(key, one);
    }
  }

  /** After a rebalance: a partition may belong to another member, whose commits must not be overwritten. */
  forget(): void {
    this.next.clear();
  }
}
