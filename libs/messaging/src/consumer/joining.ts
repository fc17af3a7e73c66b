import { backoffMs, delay } from '@broadsheet/platform';
import { Logger } from '@nestjs/common';
import { once } from 'node:events';

export interface JoiningParts {
  readonly name: string;
  /** What keeps it from reading, in a sentence; null where nothing does. Throws when the broker cannot be reached. */
  readonly obstacle: () => Promise<string | null>;
  readonly connect: () => Promise<void>;
  /** Resolves with an obstacle that came up while it was connected. */
  readonly interrupted: () => Promise<string>;
  /** Closes the connection, or what a failed `connect` has left open. */
  readonly abandon: () => Promise<void>;
  readonly signal: AbortSignal;
}

const BETWEEN_ATTEMPTS = { firstMs: 250, maxMs: 5_000 };

/**
 * Connects a consumer in the background, and retries for ever: the service is live before Kafka and its topics are ready.
 * When reading must stop it disconnects, and retries until there is no obstacle. `problem` says what it waits for.
 */
export class Joining {
  private readonly logger = new Logger('Consumer');
  private reason: string | null;

  constructor(private readonly parts: JoiningParts) {
    this.reason = `${parts.name} has not joined Kafka yet.`;
  }

  /** What it waits for; null once it is connected. */
  get problem(): string | null {
    return this.reason;
  }

  async run(): Promise<void> {
    const { signal, name } = this.parts;
    for (let failures = 1; !signal.aborted; failures += 1) {
      this.reason = await this.attempt();
      if (this.reason === null) {
        this.logger.log(`${name} is connected to Kafka.`);
        this.reason = await Promise.race([this.parts.interrupted(), once(signal, 'abort').then(() => null)]);
        if (this.reason === null) return;
        await this.parts.abandon().catch(() => undefined);
        failures = 1;
      }
      this.logger.warn(`${this.reason} (attempt ${failures})`);
      await delay(backoffMs(failures, BETWEEN_ATTEMPTS), { signal });
    }
  }

  private async attempt(): Promise<string | null> {
    try {
      const obstacle = await this.parts.obstacle();
      if (obstacle !== null) return obstacle;
      await this.parts.connect();
      return null;
    } catch (error) {
      await this.parts.abandon().catch(() => undefined);
      return `Kafka cannot be reached by ${this.parts.name}: ${(error as Error).message}`;
    }
  }
}
