export interface BreakerLimits {
  /** Failures in a row that open it. */
  readonly failures: number;
  /** Milliseconds for which it then admits nothing. */
  readonly pauseMs: number;
}

export type BreakerState = 'closed' | 'half-open' | 'open';

/**
 * Refuses requests to a service that does not respond, so that callers fail at once and the service can recover.
 * After the pause one request is admitted as a probe; all others are refused, never kept waiting, until it has ended.
 * Times are milliseconds of any monotonic clock.
 */
export class CircuitBreaker {
  private failures = 0;
  private openedAt: number | null = null;
  private probing = false;

  constructor(private readonly limits: BreakerLimits) {}

  get state(): BreakerState {
    if (this.openedAt === null) return 'closed';
    return this.probing ? 'half-open' : 'open';
  }

  /** Whether a request may be sent now. A caller that may send reports `succeeded` or `failed`, once. */
  admits(now: number): boolean {
    if (this.refuses(now)) return false;
    if (this.openedAt !== null) this.probing = true;
    return true;
  }

  /** Whether no request may be sent now; asking changes nothing. */
  refuses(now: number): boolean {
    return this.openedAt !== null && (this.probing || now - this.openedAt < this.limits.pauseMs);
  }

  succeeded(): void {
    this.failures = 0;
    this.openedAt = null;
    this.probing = false;
  }

  failed(now: number): void {
    this.failures += 1;
    this.probing = false;
    if (this.failures >= this.limits.failures) this.openedAt = now;
  }
}
