import { toTraceparent } from './traceparent.js';
import type { OpenSpan, SpanAttributes, SpanStart, Tracer } from './tracer.js';

export interface RecordedSpan extends SpanStart {
  readonly parent: string | undefined;
  readonly traceparent: string;
  attributes: SpanAttributes;
  ended: boolean;
  failure?: unknown;
}

/** Keeps its spans, for tests to look at. */
export class RecordingTracer implements Tracer {
  readonly spans: RecordedSpan[] = [];

  constructor(readonly ratio = 1) {}

  open(start: SpanStart, parent: string | undefined): OpenSpan {
    const traceId = parent?.slice(3, 35) ?? 'a'.repeat(32);
    const spanId = String(this.spans.length + 1).padStart(16, '0');
    const traceparent = toTraceparent({ traceId, spanId, sampled: true });
    const span: RecordedSpan = { ...start, parent, traceparent, ended: false };
    this.spans.push(span);
    return {
      traceparent,
      set: (attributes) => void (span.attributes = { ...span.attributes, ...attributes }),
      end: (failure) => void Object.assign(span, { ended: true, failure }),
    };
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }
}
