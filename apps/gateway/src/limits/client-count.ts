/** How often one client came, to one class of routes, within one window: here, and at other gateways as far as they have told. */
export class ClientCount {
  own = 0;
  /** Whether `own` has grown since it was last told to the others. */
  changed = false;
  private others = 0;
  private byGateway: Map<string, number> | undefined;

  constructor(
    /** What other gateways know the client by. */
    readonly id: string,
    /** Of the same client in the window before. */
    private before: ClientCount | undefined,
  ) {
    // Two windows are all that counts: without this each would hold on to all that ever were.
    if (before) before.before = undefined;
  }

  get current(): number {
    return this.own + this.others;
  }

  get previous(): number {
    return this.before?.current ?? 0;
  }

  /** Counts come whole, not as differences: the same one twice, or an older one late, changes nothing. */
  hear(gateway: string, count: number): void {
    this.byGateway ??= new Map();
    const known = this.byGateway.get(gateway) ?? 0;
    if (count <= known) return;
    this.byGateway.set(gateway, count);
    this.others += count - known;
  }
}
