import type { ReadingProgress } from './reading-progress.js';
import type { Inspection } from '#kafka/inspect-group.js';
import type { FetchedBatch } from '#kafka/kafka-consumer.js';
import { partitionKey } from '#kafka/position.js';
import { Logger } from '@nestjs/common';

const INSPECT_EVERY_MS = 15_000;

export interface PermitParts {
  readonly progress: ReadingProgress;
  readonly inspect: (known: ReadonlyMap<string, string>) => Promise<Inspection>;
  /** Reading must stop: why, and what to do. */
  readonly onObstacle: (obstacle: string) => void;
}

/**
 * Prevents reading past lost records. When the broker reports an offset out of range, kafkajs silently jumps to the first
 * record; so the topics are inspected at the beginning of each generation, before the records after a jump are handled, and
 * every fifteen seconds.
 */
export class ReadingPermit {
  private readonly logger = new Logger('Consumer');
  private inspecting: Promise<boolean> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: PermitParts) {}

  /** A generation begins: it is not known yet what it may read. */
  renew(): void {
    this.stop();
    this.timer = setInterval(() => void this.inspect(), INSPECT_EVERY_MS).unref();
    this.inspecting = this.inspect();
  }

  stop(): void {
    clearInterval(this.timer);
    this.inspecting = undefined;
  }

  /** Whether the batch may be handled. False also when the broker does not respond; the batch is fetched again. */
  async allows(batch: FetchedBatch): Promise<boolean> {
    const expected = this.parts.progress.next.get(partitionKey(batch));
    const jumped = expected !== undefined && batch.firstOffset() !== expected;
    if (jumped) this.inspecting = this.inspect();
    const allowed = await (this.inspecting ??= this.inspect());
    if (!allowed) this.inspecting = undefined;
    return allowed;
  }

  private async inspect(): Promise<boolean> {
    const { progress, inspect, onObstacle } = this.parts;
    try {
      const { obstacle, standings } = await inspect(progress.next);
      progress.applyStandings(standings, Date.now());
      if (obstacle !== null) onObstacle(obstacle);
      return obstacle === null;
    } catch (error) {
      this.logger.debug(`The topics cannot be inspected: ${(error as Error).message}`);
      return false;
    }
  }
}
