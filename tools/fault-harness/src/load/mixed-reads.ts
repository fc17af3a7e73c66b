import type { GatewayClient } from '#load/gateway.client.js';
import type { ReadSample } from '#load/read-probe.js';
import { delay } from '@broadsheet/platform/concurrency';

/** One kind of read, by a name; its path may be another one each time. */
export interface ReadKind {
  readonly name: string;
  readonly path: () => string;
  /** What the body of a response must satisfy as well; anything by default. */
  readonly isWell?: (body: Readonly<Record<string, unknown>>) => boolean;
}

export interface KindSample extends ReadSample {
  readonly kind: string;
  /** Of a problem. */
  readonly code: unknown;
}

/** Reads of several kinds in turn at a constant rate, however long responses take: a system that hangs gets requests all the same. */
export class MixedReads {
  readonly samples: KindSample[] = [];
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  private readonly client: GatewayClient;
  private readonly kinds: readonly ReadKind[];
  private readonly perSecond: number;

  constructor(client: GatewayClient, kinds: readonly ReadKind[], perSecond: number) {
    this.client = client;
    this.kinds = kinds;
    this.perSecond = perSecond;
  }

  start(): this {
    this.running = this.run(this.stopping.signal);
    return this;
  }

  /** Resolves when every read on its way has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(signal: AbortSignal): Promise<void> {
    const begun = performance.now();
    const reading: Promise<void>[] = [];
    for (let n = 0; !signal.aborted; n += 1) {
      const early = begun + (n * 1_000) / this.perSecond - performance.now();
      if (early > 0) await delay(early, { signal });
      const kind = this.kinds[n % this.kinds.length];
      if (kind && !signal.aborted) reading.push(this.read(kind));
    }
    await Promise.all(reading);
  }

  private async read({ name, path, isWell = () => true }: ReadKind): Promise<void> {
    const at = Date.now();
    const { status, tookMs, retryAfter, body } = await this.client.send({ method: 'GET', path: path() });
    this.samples.push({
      kind: name,
      at,
      ok: status === 200 && isWell(body),
      status,
      code: body['code'],
      tookMs,
      retryAfter,
    });
  }
}
