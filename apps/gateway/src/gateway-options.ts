import { requestIdFrom } from '#http/request-id.js';
import { securityHeaders } from '#http/security-headers.js';
import type { RunOptions } from '@broadsheet/platform';
import type { GatewayConfig } from './gateway.config.js';

/** How the gateway listens. It has no identity key for what comes in: it believes nobody's identity header. */
export function gatewayOptions(config: GatewayConfig): RunOptions {
  return {
    name: 'gateway',
    host: config.HOST,
    port: config.PORT,
    logLevel: config.LOG_LEVEL,
    accessLog: config.ACCESS_LOG,
    tracing: config,
    requestId: requestIdFrom,
    arrival: { headersMs: config.HEADERS_ARRIVAL_MS, requestMs: config.REQUEST_ARRIVAL_MS },
    headers: securityHeaders(config.NODE_ENV === 'production'),
  };
}
