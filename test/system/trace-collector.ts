import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { spansOf, type TracedSpan } from './traced-span.js';

/** Takes traces by OTLP over HTTP, as a real collector does, and keeps them in memory. */
export class TraceCollector {
  readonly spans: TracedSpan[] = [];
  /** What came that was no OTLP. */
  readonly faults: unknown[] = [];
  private readonly server: Server = createServer((request, response) => {
    void text(request)
      .then((body) => this.spans.push(...spansOf(body)))
      .catch((error: unknown) => this.faults.push(error))
      .finally(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'));
  });

  async start(): Promise<void> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** All spans of the trace that a request to the gateway began; none while its first span has not come. */
  ofRequest(requestId: string): TracedSpan[] {
    const first = this.spans.find(
      ({ service, attributes }) => service === 'gateway' && attributes['broadsheet.request.id'] === requestId,
    );
    return this.spans.filter(({ traceId }) => traceId === first?.traceId);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}
