/** The requests of a client to a class of routes within a window: here, and at other gateways as far as they have published. */
export class ClientCount {
  own = 0;
  /** Whether `own` has grown since it was last published. */
  changed = false;
  private others = 0;
  private byGateway: Map<string, number> | undefined;

  constructor(
    /** The id of the client between gateways. */
    readonly id: string,
    /** Of the same client in the previous window. */
    private before: ClientCount | undefined,
  ) {
    // Only two windows count: without this, each would keep all earlier ones in memory.
    if (before) before.before = undefined;
  }

  get current(): number {
    return this.own + this.others;
  }

  get previous(): number {
    return this.before?.current ?? 0;
  }

  /** Counts are totals, not differences: a duplicate or a late one changes nothing. */
  receive(gateway: string, count: number): void {
    this.byGateway ??= new Map();
    const known = this.byGateway.get(gateway) ?? 0;
    if (count <= known) return;
    this.byGateway.set(gateway, count);
    this.others += count - known;
  }
}
