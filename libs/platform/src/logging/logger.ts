import { currentContext, type RequestContext } from '#context/request-context.js';
import { turnOutput } from '#logging/turn-output.js';
import { partsOf } from '#tracing/traceparent.js';
import { pino, type Logger, type LoggerOptions } from 'pino';

/** JSON lines on standard output; each names the service and the request or event it belongs to. */
export function createLogger(service: string, level: string): Logger {
  const options: LoggerOptions = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => contextOf(currentContext()),
  };
  return pino(options, turnOutput);
}

/** Names of the trace's fields as OpenTelemetry wants them in logs that are not OTLP. */
function contextOf(context: RequestContext | undefined): Record<string, unknown> {
  if (!context) return {};
  const { requestId, correlationId, traceparent } = context;
  if (traceparent === undefined) return { requestId, correlationId };
  const { traceId, spanId, sampled } = partsOf(traceparent);
  return { requestId, correlationId, trace_id: traceId, span_id: spanId, trace_flags: sampled ? '01' : '00' };
}
