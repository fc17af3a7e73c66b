import { Readiness } from '#health/readiness.js';
import { Injectable, Logger } from '@nestjs/common';

/** What is in hand may finish for so long; a service whose dead part also hangs on closing ends then. */
const CLOSE_LIMIT_MS = 10_000;

/**
 * Ends the process, with status 1, when a part of it is dead for good: its supervisor starts it again.
 * First it is not ready and says why, requests in hand finish, everything closes in order; but never for longer than ten seconds.
 */
@Injectable()
export class ProcessEnd {
  private readonly logger = new Logger('Process');
  private close: () => Promise<void> = () => Promise.resolve();
  private reason: string | null = null;

  constructor(readiness: Readiness) {
    readiness.add('process', () => this.reason && `The process ends: ${this.reason}`);
  }

  /** How the application closes in order. */
  closesBy(close: () => Promise<void>): void {
    this.close = close;
  }

  /** Returns at once. Only the first reason counts. */
  because(reason: string): void {
    if (this.reason !== null) return;
    this.reason = reason;
    this.logger.fatal(`The process ends: ${reason}`);
    setTimeout(() => process.exit(1), CLOSE_LIMIT_MS);
    void this.close()
      .catch((error: unknown) => this.logger.error(`Closing failed: ${String(error)}`))
      .finally(() => process.exit(1));
  }
}
