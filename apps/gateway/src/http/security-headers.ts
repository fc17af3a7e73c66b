/** For answers that no browser should render; pages of HTML set a policy of their own. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const ALWAYS: Readonly<Record<string, string>> = {
  'content-security-policy': NOTHING,
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** A year: what browsers' preload lists ask for. Only where TLS is, hence not in development. */
const HTTPS_ONLY = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** What every answer of the gateway carries. */
export function securityHeaders(production: boolean): Readonly<Record<string, string>> {
  return production ? { ...ALWAYS, ...HTTPS_ONLY } : ALWAYS;
}
