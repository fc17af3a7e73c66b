import { SweepSessionsUseCase } from '#use-cases/sweep-sessions.use-case.js';
import { HOUR_MS } from '@broadsheet/contracts';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

const EVERY_MS = HOUR_MS;

/**
 * Deletes expired sessions once an hour and at every start. By a timer and not by a TTL index, which would delete a session
 * whose end is not published yet. Instances need no lock, as the second one finds nothing. A failure is retried an hour later.
 */
@Injectable()
export class SweepSessionsJob implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('SweepSessions');
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly sweep: SweepSessionsUseCase) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.run(), EVERY_MS);
    this.timer.unref();
    void this.run();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async run(): Promise<void> {
    try {
      this.logger.debug(`${await this.sweep.run()} expired sessions are deleted`);
    } catch (error) {
      this.logger.warn(`Expired sessions stay for another hour: ${(error as Error).message}`);
    }
  }
}
