import type { ReadingProgress } from './reading-progress.js';
import type { Inspection } from '#kafka/inspect-group.js';
import type { FetchedBatch } from '#kafka/kafka-consumer.js';
import { partitionKey } from '#kafka/position.js';
import { Logger } from '@nestjs/common';

const LOOK_EVERY_MS = 15_000;

export interface PermitParts {
  readonly progress: ReadingProgress;
  readonly inspect: (known: ReadonlyMap<string, string>) => Promise<Inspection>;
  /** Reading must stop: why, and what to do. */
  readonly onObstacle: (obstacle: string) => void;
}

/**
 * Lets nobody read over a hole. Where the broker says that an offset is out of range, kafkajs jumps to the first record
 * without a word; so each generation begins with a look at the topics, each jump in a partition is looked into before its
 * records are handled, and every fifteen seconds somebody looks anyway.
 */
export class ReadingPermit {
  private readonly logger = new Logger('Consumer');
  private looking: Promise<boolean> | undefined;
  private clock: NodeJS.Timeout | undefined;

  constructor(private readonly parts: PermitParts) {}

  /** A generation begins: what it may read is not known yet. */
  renew(): void {
    this.stop();
    this.clock = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
    this.looking = this.look();
  }

  stop(): void {
    clearInterval(this.clock);
    this.looking = undefined;
  }

  /** Whether the batch may be handled. False also where the broker could not be asked; the batch comes again. */
  async allows(batch: FetchedBatch): Promise<boolean> {
    const expected = this.parts.progress.next.get(partitionKey(batch));
    const jumped = expected !== undefined && batch.firstOffset() !== expected;
    if (jumped) this.looking = this.look();
    const allowed = await (this.looking ??= this.look());
    if (!allowed) this.looking = undefined;
    return allowed;
  }

  private async look(): Promise<boolean> {
    const { progress, inspect, onObstacle } = this.parts;
    try {
      const { obstacle, standings } = await inspect(progress.next);
      progress.stands(standings, Date.now());
      if (obstacle !== null) onObstacle(obstacle);
      return obstacle === null;
    } catch (error) {
      this.logger.debug(`The topics cannot be looked at: ${(error as Error).message}`);
      return false;
    }
  }
}
