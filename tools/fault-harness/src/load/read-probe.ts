import type { GatewayClient } from '#load/gateway.client.js';
import type { KnownArticles } from '#load/known-articles.js';
import { delay } from '@broadsheet/platform/concurrency';

/** One read of a page or a list. */
export interface ReadSample {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly ok: boolean;
  readonly status: number | null;
  readonly tookMs: number;
  readonly retryAfter: boolean;
}

/** Reads pages of published articles through the gateway at a steady rate, and keeps how each read ended. */
export class ReadProbe {
  readonly samples: ReadSample[] = [];
  private readonly client: GatewayClient;
  private readonly articles: KnownArticles;
  private readonly everyMs: number;

  constructor(client: GatewayClient, articles: KnownArticles, perSecond: number) {
    this.client = client;
    this.articles = articles;
    this.everyMs = 1_000 / perSecond;
  }

  /** Does not wait for one response before the next request: a system that hangs gets requests all the same. */
  async run(signal: AbortSignal): Promise<void> {
    const reading: Promise<void>[] = [];
    while (!signal.aborted) {
      reading.push(this.read());
      await delay(this.everyMs, { signal });
    }
    await Promise.all(reading);
  }

  private async read(): Promise<void> {
    const at = Date.now();
    const id = this.articles.anyPublishedId();
    const path = id === undefined ? '/v1/articles' : `/v1/articles/${id}/page`;
    const { status, tookMs, retryAfter } = await this.client.send({ method: 'GET', path });
    this.samples.push({ at, ok: status === 200, status, tookMs, retryAfter });
  }
}
