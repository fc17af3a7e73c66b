import { OffsetLedger, type NextOffset } from './offset-ledger.js';
import type { Position } from '#kafka/position.js';
import { Logger } from '@nestjs/common';

const COMMIT_MS = 1_000;

/** Commits what has been handled once a second. What a lost commit costs is that a second's worth of records comes again. */
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

  /** Stops the clock and commits what is left. */
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
