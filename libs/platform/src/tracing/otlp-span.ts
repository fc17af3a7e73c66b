import { toTraceparent } from '#tracing/traceparent.js';
import type { OpenSpan, SpanAttributes } from '#tracing/tracer.js';
import { SpanStatusCode, type Span } from '@opentelemetry/api';

/** A span of the SDK, as the rest of the system knows spans. */
export class OtlpSpan implements OpenSpan {
  readonly traceparent: string;

  constructor(private readonly span: Span) {
    this.traceparent = toTraceparent({ ...span.spanContext(), sampled: true });
  }

  set(attributes: SpanAttributes): void {
    this.span.setAttributes(attributes);
  }

  end(failure?: unknown): void {
    if (failure !== undefined) {
      this.span.setStatus({ code: SpanStatusCode.ERROR });
      this.span.setAttribute('error.type', kindOf(failure));
    }
    this.span.end();
  }
}

function kindOf(failure: unknown): string {
  if (failure instanceof Error) return failure.name;
  return typeof failure === 'string' ? failure : typeof failure;
}
