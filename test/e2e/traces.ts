import { z } from 'zod';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

const Attributes = z
  .array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) }))
  .default([])
  .transform((all) => Object.fromEntries(all.map(({ key, value }) => [key, String(Object.values(value)[0])])));

const Span = z.object({
  traceId: z.string().regex(/^[\da-f]{32}$/),
  spanId: z.string().regex(/^[\da-f]{16}$/),
  parentSpanId: z.string().optional(),
  name: z.string(),
  kind: z.number(),
  startTimeUnixNano: z.string(),
  endTimeUnixNano: z.string(),
  attributes: Attributes,
});

/** OTLP 1 in JSON, as far as it is looked at here (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding). */
const TraceExport = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: Attributes }),
      scopeSpans: z.array(z.object({ spans: z.array(Span) })),
    }),
  ),
});

/** A span as a collector got it. Times are milliseconds since 1970, with fractions. */
export interface TracedSpan {
  readonly traceId: string;
  readonly id: string;
  readonly parentId: string | undefined;
  readonly service: string;
  readonly name: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The spans of one request of an exporter; throws where it is not OTLP. */
function spansOf(body: string): TracedSpan[] {
  return TraceExport.parse(JSON.parse(body)).resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans
      .flatMap(({ spans }) => spans)
      .map((span) => ({
        traceId: span.traceId,
        id: span.spanId,
        parentId: span.parentSpanId === '' ? undefined : span.parentSpanId,
        service: resource.attributes['service.name'] ?? 'unknown',
        name: span.name,
        startedAt: Number(span.startTimeUnixNano) / 1e6,
        endedAt: Number(span.endTimeUnixNano) / 1e6,
        attributes: span.attributes,
      })),
  );
}

/** Takes traces by OTLP over HTTP, as a real collector does, and keeps them in memory. */
export class TraceCollector {
  readonly spans: TracedSpan[] = [];
  /** Received requests that were no OTLP. */
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

/** A trace as the tree it must be. Throws where it has not exactly one root, or a span whose parent is not there. */
export class TraceTree {
  readonly root: TracedSpan;
  private readonly byId: ReadonlyMap<string, TracedSpan>;

  constructor(private readonly spans: readonly TracedSpan[]) {
    this.byId = new Map(spans.map((span) => [span.id, span]));
    const roots = spans.filter(({ parentId }) => parentId === undefined);
    const orphans = spans.filter(({ parentId }) => parentId !== undefined && !this.byId.has(parentId));
    const [root, ...more] = roots;
    if (!root || more.length > 0 || orphans.length > 0) {
      const names = (all: readonly TracedSpan[]) => all.map(({ name }) => name).join(', ') || 'none';
      throw new Error(`No tree: roots ${names(roots)}; without their parents ${names(orphans)}.`);
    }
    this.root = root;
  }

  /** From the root down to the span, `service: name` each. */
  pathTo(span: TracedSpan): string[] {
    const parent = span.parentId === undefined ? undefined : this.byId.get(span.parentId);
    return [...(parent ? this.pathTo(parent) : []), `${span.service}: ${span.name}`];
  }

  /** A line for each span, indented below its parent: when it began after the root, how long it took, where and what. */
  print(): string {
    return this.lines(this.root, 0).join('\n');
  }

  private lines(span: TracedSpan, depth: number): string[] {
    const began = (span.startedAt - this.root.startedAt).toFixed(1).padStart(8);
    const took = (span.endedAt - span.startedAt).toFixed(1).padStart(7);
    const children = this.spans
      .filter(({ parentId }) => parentId === span.id)
      .sort((one, other) => one.startedAt - other.startedAt);
    return [
      `${began} ms ${took} ms  ${'  '.repeat(depth)}${span.service}: ${span.name}`,
      ...children.flatMap((child) => this.lines(child, depth + 1)),
    ];
  }
}
