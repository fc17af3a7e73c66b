import type { Answer } from '#load/gateway.client.js';
import type { Operation, OperationKind, Outcome } from '#load/operation.js';
import { Pace } from '#load/pace.js';
import type { ReadProbe } from '#load/read-probe.js';
import type { Writer } from '#load/writer.js';
import { delay } from '@broadsheet/platform/concurrency';

export interface LoadLimits {
  /** Kinds of writes, taken in turn. */
  readonly mix: readonly OperationKind[];
  /** Writes on their way at once; 8 by default. */
  readonly concurrency?: number;
  /** Of all writers together; as fast as responses come by default. */
  readonly perSecond?: number;
  /** The limit of writes, after which it ends by itself; 50,000 by default. */
  readonly max?: number;
  /** The limit of time, after which it ends by itself; five minutes by default. */
  readonly maxMs?: number;
  /** Whether creations carry an `Idempotency-Key`; no key by default. */
  readonly keyed?: boolean;
}

const CONCURRENCY = 8;
const MAX = 50_000;
const MAX_MS = 300_000;
const AFTER_REFUSAL_MS = 50;

/** Writes through the gateway, and reads with it, from `start` to `stop`; bounded in number and time. */
export class LoadGenerator {
  /** Writes so far, by how they ended. */
  readonly counts: Record<Outcome, number> = { acknowledged: 0, failed: 0, unknown: 0 };
  private readonly writer: Writer;
  private readonly probe: ReadProbe;
  private readonly limits: LoadLimits;
  private readonly stopping = new AbortController();
  private running: Promise<unknown> = Promise.resolve();
  private begun = 0;

  constructor(writer: Writer, probe: ReadProbe, limits: LoadLimits) {
    this.writer = limits.keyed ? writer.withKeys() : writer;
    this.probe = probe;
    this.limits = limits;
  }

  start(): this {
    const { concurrency = CONCURRENCY, maxMs = MAX_MS, perSecond } = this.limits;
    const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(maxMs)]);
    const pace = new Pace(perSecond);
    const writers = Array.from({ length: concurrency }, () => this.work(pace, signal));
    const written = Promise.all(writers).finally(() => this.stopping.abort());
    this.running = Promise.all([written, this.probe.run(signal)]);
    return this;
  }

  /** The creation of an operation in the record once more, under the same key. */
  repeat(operation: Operation): Promise<Answer> {
    return this.writer.repeat(operation);
  }

  /** Resolves when every write in flight has its response in the record. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Resolves when it has ended by itself, by number or time. */
  async ended(): Promise<void> {
    await this.running;
  }

  private async work(pace: Pace, signal: AbortSignal): Promise<void> {
    const { mix, max = MAX } = this.limits;
    while (!signal.aborted && this.begun < max) {
      await pace.wait(signal);
      if (signal.aborted) return;
      const kind = mix[this.begun++ % mix.length];
      if (kind === undefined) return;
      const { outcome } = await this.writer.write(kind);
      this.counts[outcome] += 1;
      if (outcome !== 'acknowledged') await delay(AFTER_REFUSAL_MS, { signal });
    }
  }
}
