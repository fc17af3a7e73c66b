import { BoundedExporter } from '#tracing/bounded-exporter.js';
import { OtlpSpan } from '#tracing/otlp-span.js';
import { partsOf } from '#tracing/traceparent.js';
import type { OpenSpan, SpanStart, Tracer } from '#tracing/tracer.js';
import { ROOT_CONTEXT, SpanKind, trace, type Context, type SpanContext } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { AlwaysOnSampler, BatchSpanProcessor, TracerProvider, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { randomUUID } from 'node:crypto';

export interface OtlpOptions {
  readonly service: string;
  /** For example `http://collector:4318`. */
  readonly endpoint: string;
  readonly ratio: number;
}

const MAX_WAITING = 8192;
/** Of events that are handled at once. */
const MAX_LINKS = 500;
const BATCH = { maxExportBatchSize: 512, scheduledDelayMillis: 500, exportTimeoutMillis: 10_000 };
const EXPORT_LIMIT_MS = 5_000;
const STOP_LIMIT_MS = 2_000;

const KINDS = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const;

/**
 * Spans by OpenTelemetry's SDK, sent by OTLP over HTTP in batches. The only file that loads the SDK.
 * What is sampled is decided before a span is made, so the SDK keeps all it gets.
 */
export class OtlpTracer implements Tracer {
  readonly ratio: number;
  private readonly provider: TracerProvider;
  private readonly tracer: ReturnType<TracerProvider['getTracer']>;

  constructor({ service, endpoint, ratio }: OtlpOptions) {
    this.ratio = ratio;
    const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
    const exporter = new BoundedExporter(new OTLPTraceExporter({ url, timeoutMillis: EXPORT_LIMIT_MS }), MAX_WAITING);
    const batches = new BatchSpanProcessor({ exporter, maxQueueSize: MAX_WAITING, ...BATCH });
    this.provider = new TracerProvider({
      resource: resourceOf(service),
      sampler: new AlwaysOnSampler(),
      spanLimits: { linkCountLimit: MAX_LINKS },
      spanProcessors: [
        {
          onStart: () => undefined,
          onEnd: (span: ReadableSpan) => exporter.admits() && batches.onEnd(span),
          forceFlush: () => batches.forceFlush(),
          shutdown: () => batches.shutdown(),
        },
      ],
    });
    this.tracer = this.provider.getTracer('broadsheet');
  }

  open({ name, kind, attributes, links = [] }: SpanStart, parent: string | undefined): OpenSpan {
    const linked = links.map((one) => ({ context: spanContext(one) }));
    const options = { kind: KINDS[kind], attributes, links: linked };
    return new OtlpSpan(this.tracer.startSpan(name, options, parentContext(parent)));
  }

  async stop(): Promise<void> {
    const flushed = this.provider.shutdown().catch(() => undefined);
    const limit = new Promise<void>((resolve) => setTimeout(resolve, STOP_LIMIT_MS).unref());
    await Promise.race([flushed, limit]);
  }
}

function resourceOf(service: string): ReturnType<typeof defaultResource> {
  return defaultResource()
    .merge(detectResources({ detectors: [envDetector] }))
    .merge(
      resourceFromAttributes({
        'service.name': service,
        'service.namespace': 'broadsheet',
        'service.instance.id': randomUUID(),
      }),
    );
}

function parentContext(parent: string | undefined): Context {
  return parent === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, spanContext(parent));
}

function spanContext(traceparent: string): SpanContext {
  const { traceId, spanId } = partsOf(traceparent);
  return { traceId, spanId, traceFlags: 1, isRemote: true };
}
