import { relayLeads } from '#metrics.js';
import type { Lease } from '@broadsheet/mongo';

/**
 * Keeps the relay's lease, renewing it in the background before it ends. It is for order and economy only:
 * two relays at the same time would publish duplicates, and lose nothing.
 */
export class Leadership {
  private renewing: Promise<unknown> | undefined;

  constructor(
    private readonly lease: Lease,
    private readonly onSignOfLife: () => void,
  ) {}

  /** Whether this instance may publish now. Throws when the database is unavailable. */
  async leads(): Promise<boolean> {
    this.onSignOfLife();
    if (this.lease.held) {
      if (this.lease.renewalDueInMs === 0) this.renewInBackground();
      return true;
    }
    await this.renewing;
    const leads = this.lease.held || (await this.lease.acquire());
    relayLeads.set(leads ? 1 : 0);
    return leads;
  }

  async resign(): Promise<void> {
    await this.renewing;
    relayLeads.set(0);
    await this.lease.release();
  }

  private renewInBackground(): void {
    this.renewing ??= this.lease
      .acquire()
      .catch(() => false) // the lease runs out, and the next call finds out why
      .finally(() => (this.renewing = undefined));
  }
}
