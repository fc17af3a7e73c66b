import { SweepSessionsUseCase } from '#use-cases/sweep-sessions.use-case.js';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

const EVERY_MS = 3_600_000;

/**
 * Forgets expired sessions once an hour and at every start. By a timer and not by a TTL index: that would take a session whose
 * end nobody has heard of yet. Instances need not agree, as the second one finds nothing. What fails is tried again.
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
      this.logger.debug(`${await this.sweep.run()} expired sessions are forgotten`);
    } catch (error) {
      this.logger.warn(`Expired sessions stay for another hour: ${(error as Error).message}`);
    }
  }
}
