import type { GatewayConfig } from './gateway.config.js';
import { GatewayModule } from './gateway.module.js';
import { REQUEST_ID_HEADER, type Service } from '@broadsheet/platform';
import type { IncomingHttpHeaders } from 'node:http';

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

/** At least as long as a UUID, so that ids of different clients do not collide, and safe in any log. */
const REQUEST_ID = /^[0-9A-Za-z-]{32,64}$/;

/** The id that a front end gave its request, for a trace that begins there; undefined if it is missing or malformed. */
export function requestIdFrom(headers: IncomingHttpHeaders): string | undefined {
  const given = headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : undefined;
}

/** For responses that no browser should render; HTML pages set their own policy. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const ALWAYS: Readonly<Record<string, string>> = {
  'content-security-policy': NOTHING,
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** A year, as browsers' preload lists require. Only with TLS, hence not in development. */
const HTTPS_ONLY = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** The headers of every response of the gateway. */
export function securityHeaders(production: boolean): Readonly<Record<string, string>> {
  return production ? { ...ALWAYS, ...HTTPS_ONLY } : ALWAYS;
}
