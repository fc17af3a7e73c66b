export interface BreakerLimits {
  /** Failures in a row that open it. */
  readonly failures: number;
  /** Milliseconds for which it then lets nothing through. */
  readonly pauseMs: number;
}

export type BreakerState = 'closed' | 'half-open' | 'open';

/**
 * Keeps requests away from a service that does not answer, so that callers fail at once and the service can recover.
 * After the pause one request is let through as a probe; all others are refused, never kept waiting, until it has ended.
 * Times are milliseconds of any clock that does not go back.
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

  /** True where a request may be sent now. Whoever is let in reports `succeeded` or `failed`, once. */
  admits(now: number): boolean {
    if (this.refuses(now)) return false;
    if (this.openedAt !== null) this.probing = true;
    return true;
  }

  /** True where nothing may be sent now; asking changes nothing. */
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
