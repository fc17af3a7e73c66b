import { currentContext, type RequestContext } from '#context/request-context.js';
import { partsOf } from '#tracing/traceparent.js';
import { type DestinationStream, pino, type Logger, type LoggerOptions } from 'pino';

const output = pino.destination({ dest: 1, sync: true });
let held = '';

/**
 * Standard output, written once for each turn of the event loop instead of once for each line: under load that is one
 * call of the operating system for many requests. The lines of the last turn are written when the process exits;
 * a kill -9 can lose them.
 */
const turnOutput: DestinationStream = {
  write(line) {
    if (held === '') setImmediate(writeHeld);
    held += line;
  },
};

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

function writeHeld(): void {
  if (held === '') return;
  const lines = held;
  held = '';
  output.write(lines);
}

process.on('exit', writeHeld);
