import { currentContext, runInContext, type RequestContext } from '#context/request-context.js';
import { activeTracer } from '#tracing/active-tracer.js';
import { isSampled } from '#tracing/traceparent.js';
import type { OpenSpan, SpanStart } from '#tracing/tracer.js';

/** Whether this process makes spans at all. */
export function isTracing(): boolean {
  return activeTracer() !== undefined;
}

/**
 * Opens a span under `parent`, or under the current work where none is given. Undefined, and `describe` is not called,
 * where nothing is traced or the trace is not sampled. The caller that opens a span ends it.
 */
export function openSpan(describe: () => SpanStart, parent = currentContext()?.traceparent): OpenSpan | undefined {
  const tracer = activeTracer();
  return tracer && isSampled(parent) ? tracer.open(describe(), parent) : undefined;
}

/** Runs work as a span of the current trace; without a sampled trace it only runs it. */
export function inSpan<T>(describe: () => SpanStart, work: (span?: OpenSpan) => Promise<T>): Promise<T> {
  const context = currentContext();
  const span = context && openSpan(describe);
  if (!span) return work();
  const end = (failure?: unknown) => span.end(failure);
  return runAndEnd({ ...context, traceparent: span.traceparent }, () => work(span), end);
}

/** One of several pieces of work that are done at once, each with a trace of its own. */
export interface SharedWork {
  readonly traceparent?: string | undefined;
  readonly describe: () => SpanStart;
}

/**
 * Runs work that serves several traces: each sampled one gets its span, from the work's beginning to its end. What happens
 * inside is below the first of them, which links to the others, since nothing can have two parents.
 */
export function inSpans<T>(context: RequestContext, shared: readonly SharedWork[], work: () => Promise<T>): Promise<T> {
  const sampled = shared.filter(({ traceparent }) => isSampled(traceparent));
  const [first, ...others] = sampled;
  const spans = others.flatMap(({ describe, traceparent }) => openSpan(describe, traceparent) ?? []);
  const links = spans.map(({ traceparent }) => traceparent);
  const leading = first && openSpan(() => ({ ...first.describe(), links }), first.traceparent);
  if (!leading) return runInContext(context, work);
  const end = (failure?: unknown) => [leading, ...spans].forEach((span) => span.end(failure));
  return runAndEnd({ ...context, traceparent: leading.traceparent }, work, end);
}

async function runAndEnd<T>(
  context: RequestContext,
  work: () => Promise<T>,
  end: (failure?: unknown) => void,
): Promise<T> {
  try {
    const result = await runInContext(context, work);
    end();
    return result;
  } catch (error) {
    end(error);
    throw error;
  }
}
