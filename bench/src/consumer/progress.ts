/** What one consumer reached once it was warm. */
export interface ConsumerRate {
  readonly events: number;
  readonly ms: number;
  /** CPU of the whole process meanwhile. */
  readonly cpuMs: number;
}

const WARM_AFTER = 0.2;

/** Counts handled events; the first fifth warms up and does not count. */
export class Progress {
  private readonly end = Promise.withResolvers<ConsumerRate>();
  private readonly warmAt: number;
  private handled = 0;
  private begunAt = 0;
  private cpuAtBegin: NodeJS.CpuUsage = { user: 0, system: 0 };

  constructor(private readonly events: number) {
    this.warmAt = Math.ceil(events * WARM_AFTER);
  }

  /** Resolves when all events were handled. */
  get done(): Promise<ConsumerRate> {
    return this.end.promise;
  }

  add(count: number): void {
    const before = this.handled;
    this.handled += count;
    if (before < this.warmAt && this.handled >= this.warmAt) this.begin();
    if (before < this.events && this.handled >= this.events) this.finish();
  }

  private begin(): void {
    this.begunAt = performance.now();
    this.cpuAtBegin = process.cpuUsage();
  }

  private finish(): void {
    const { user, system } = process.cpuUsage(this.cpuAtBegin);
    const ms = performance.now() - this.begunAt;
    this.end.resolve({ events: this.events - this.warmAt, ms, cpuMs: (user + system) / 1_000 });
  }
}
