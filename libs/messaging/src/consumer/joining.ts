import { growingDelay } from '@broadsheet/mongo';
import { Logger } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';

export interface JoiningParts {
  readonly name: string;
  /** Names of topics that are not there. */
  readonly missingTopics: () => Promise<string[]>;
  readonly connect: () => Promise<void>;
  /** Lets go of what a failed `connect` left behind. */
  readonly abandon: () => Promise<void>;
  readonly signal: AbortSignal;
}

const BETWEEN_ATTEMPTS = { firstMs: 250, maxMs: 5_000 };

/**
 * Connects a consumer in the background, and tries for ever: the service is live before Kafka and its topics are there.
 * Says in a sentence what it waits for.
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
        return;
      }
      this.logger.warn(`${this.reason} (attempt ${failures})`);
      await delay(growingDelay(failures, BETWEEN_ATTEMPTS), undefined, { signal }).catch(() => undefined);
    }
  }

  private async attempt(): Promise<string | null> {
    try {
      const [missing] = await this.parts.missingTopics();
      if (missing) return `The topic ${missing} is missing: run \`npm run ops -- migrate\`.`;
      await this.parts.connect();
      return null;
    } catch (error) {
      await this.parts.abandon().catch(() => undefined);
      return `Kafka cannot be reached by ${this.parts.name}: ${(error as Error).message}`;
    }
  }
}
