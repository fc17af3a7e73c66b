import { currentContext } from '#context/request-context.js';
import { pino, type Logger } from 'pino';

/** JSON lines on standard output; each names the service and the request or event it belongs to. */
export function createLogger(service: string, level: string): Logger {
  return pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => {
      const context = currentContext();
      return context ? { requestId: context.requestId, correlationId: context.correlationId } : {};
    },
  });
}
