import type { Connection } from 'mongoose';
import { randomUUID } from 'node:crypto';

interface LeaseDocument {
  readonly _id: string;
  readonly owner: string;
  readonly expiresAt: Date;
}

const COLLECTION = 'leases';

/**
 * One holder at a time, by the database server's clock (`$$NOW`), so that no instance's clock matters.
 * The holder's own deadline is monotonic, counted from before the request, and ends at 80 % of the lease.
 * A frozen holder may wake up after its lease: what it guards must be safe without it; a lease gives order and economy only.
 */
export class Lease {
  private readonly owner = randomUUID();
  private heldUntil = 0;

  constructor(
    private readonly connection: Connection,
    private readonly name: string,
    private readonly durationMs: number,
  ) {}

  get held(): boolean {
    return performance.now() < this.heldUntil;
  }

  /** Milliseconds until it should be renewed; 0 when that is due. */
  get renewalDueInMs(): number {
    const renewAt = this.heldUntil - this.durationMs * 0.4;
    return Math.max(0, renewAt - performance.now());
  }

  /** Takes or renews it. Returns whether it is ours; throws when the database does not respond. */
  async acquire(): Promise<boolean> {
    const asked = performance.now();
    const holder = await this.leases.findOneAndUpdate({ _id: this.name }, [{ $set: this.claim() }], {
      upsert: true,
      returnDocument: 'after',
    });
    const mine = holder?.owner === this.owner;
    this.heldUntil = mine ? asked + this.durationMs * 0.8 : 0;
    return mine;
  }

  /** Lets another take it at once. Changes nothing when it is not ours any more. */
  async release(): Promise<void> {
    this.heldUntil = 0;
    await this.leases.updateOne({ _id: this.name, owner: this.owner }, { $set: { expiresAt: new Date(0) } });
  }

  private get leases() {
    return this.connection.collection<LeaseDocument>(COLLECTION);
  }

  private claim(): Record<string, unknown> {
    const expired = { $lte: [{ $ifNull: ['$expiresAt', new Date(0)] }, '$$NOW'] };
    const free = { $or: [{ $eq: ['$owner', this.owner] }, expired] };
    return {
      owner: { $cond: [free, this.owner, '$owner'] },
      expiresAt: { $cond: [free, { $add: ['$$NOW', this.durationMs] }, '$expiresAt'] },
    };
  }
}
