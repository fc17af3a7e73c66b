const METRIC = /^nodejs_eventloop_lag_p99_seconds(?:\{[^}]*\})? ([\d.e+-]+)$/m;
/** The timer by which the delay is measured is due so often, and counted as delay (libs/platform/src/metrics). */
const PRECISION_MS = 50;

/** How long the event loops of all services were held, by their own metrics. */
export class EventLoops {
  private readonly worst = new Map<string, number>();

  constructor(private readonly urls: ReadonlyMap<string, string>) {}

  /** Begins again: reading resets the measurement of a service. */
  async begin(): Promise<void> {
    await this.read();
    this.worst.clear();
  }

  /** The largest p99 in milliseconds of all readings since the beginning, by service. */
  async read(): Promise<ReadonlyMap<string, number>> {
    for (const [service, url] of this.urls) {
      const text = await (await fetch(`${url}/metrics`)).text();
      const seconds = Number(METRIC.exec(text)?.[1]);
      if (Number.isNaN(seconds)) throw new Error(`${service} has no metric of its event loop’s delay`);
      const delay = Math.max(0, seconds * 1_000 - PRECISION_MS);
      this.worst.set(service, Math.max(delay, this.worst.get(service) ?? 0));
    }
    return this.worst;
  }

  /** `gateway 3 ms, articles 12 ms`. */
  async summary(): Promise<string> {
    return [...(await this.read())].map(([service, delay]) => `${service} ${delay.toFixed(0)} ms`).join(', ');
  }
}
