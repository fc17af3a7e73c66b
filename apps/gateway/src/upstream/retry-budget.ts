export interface RetryLimits {
  /** Retries for each request that is sent a first time, 0.1 for one in ten. */
  readonly ratio: number;
  /** Retries that may follow each other after a while without one. */
  readonly burst: number;
}

/**
 * A token bucket: requests earn a share of a retry, so that retries add a tenth to the load of a service in trouble instead
 * of doubling it.
 */
export class RetryBudget {
  private tokens: number;

  constructor(private readonly limits: RetryLimits) {
    this.tokens = limits.burst;
  }

  /** A request is sent for the first time. */
  earn(): void {
    this.tokens = Math.min(this.limits.burst, this.tokens + this.limits.ratio);
  }

  /** Whether a request may be sent again; it then counts. */
  spend(): boolean {
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
