export interface RetryLimits {
  /** Retries for each request that is sent a first time, 0.1 for one in ten. */
  readonly ratio: number;
  /** Retries that may come in a row where none was needed for a while. */
  readonly burst: number;
}

/**
 * A token bucket: requests earn a share of a retry. When a service is in trouble, retries then add a tenth to its load, and
 * not as much again.
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

  /** Whether one may be sent again; it then counts. */
  spend(): boolean {
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
