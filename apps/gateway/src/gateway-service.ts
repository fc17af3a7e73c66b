import { requestIdFrom } from '#http/request-id.js';
import { securityHeaders } from '#http/security-headers.js';
import type { Service } from '@broadsheet/platform';
import type { GatewayConfig } from './gateway.config.js';
import { GatewayModule } from './gateway.module.js';

/** The gateway as a service that clients reach directly. */
export function gatewayService(config: GatewayConfig): Service<GatewayConfig> {
  return {
    name: 'gateway',
    module: GatewayModule,
    config,
    edge: {
      requestId: requestIdFrom,
      arrival: { headersMs: config.HEADERS_ARRIVAL_MS, requestMs: config.REQUEST_ARRIVAL_MS },
      headers: securityHeaders(config.NODE_ENV === 'production'),
    },
  };
}
