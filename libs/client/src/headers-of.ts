import type { AnyRequest } from '#any-request.js';
import type { OperationAddress } from '#operation-address.js';

/** The headers of a request. Those that the caller names win. */
export function headersOf(request: AnyRequest, { mediaType }: OperationAddress, token?: string): Headers {
  const { body, ifMatch, ifNoneMatch, idempotencyKey, headers } = request;
  const all = {
    accept: 'application/json, application/problem+json',
    authorization: token && `Bearer ${token}`,
    'content-type': body === undefined ? undefined : (mediaType ?? 'application/json'),
    'if-match': typeof ifMatch === 'object' ? `"${ifMatch.version}"` : ifMatch,
    'if-none-match': ifNoneMatch,
    'idempotency-key': idempotencyKey && `"${idempotencyKey}"`,
  };
  const named = new Headers(headers);
  for (const [name, value] of Object.entries(all)) {
    if (value !== undefined && !named.has(name)) named.set(name, value);
  }
  return named;
}
