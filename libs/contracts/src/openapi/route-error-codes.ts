import type { ErrorCode } from '#errors/error-catalogue.js';
import type { Route } from '#routes/define-route.js';

/** Errors that every route can return. */
export const ANYWHERE: readonly ErrorCode[] = [
  'MALFORMED_REQUEST',
  'TOKEN_INVALID',
  'NOT_ACCEPTABLE',
  'VALIDATION_FAILED',
  'REQUEST_TIMEOUT',
  'HEADERS_TOO_LARGE',
  'RATE_LIMITED',
  'TOO_MANY_CONCURRENT_REQUESTS',
  'NOT_READY',
  'DATABASE_UNAVAILABLE',
  'UPSTREAM_UNAVAILABLE',
  'OVERLOADED',
  'DEADLINE_PASSED',
  'INTERNAL',
];
const WITH_ACCESS: readonly ErrorCode[] = ['TOKEN_REQUIRED', 'FORBIDDEN'];
const WITH_BODY: readonly ErrorCode[] = ['BODY_TOO_DEEP', 'PAYLOAD_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED'];
/** Changes are refused for a moment while too many events wait to be published. */
const WITH_CHANGE: readonly ErrorCode[] = ['TOO_MANY_CONCURRENT_CHANGES'];
const WITH_VERSION: readonly ErrorCode[] = ['VERSION_REQUIRED', 'VERSION_CONFLICT'];
const WITH_SIGN_IN: readonly ErrorCode[] = ['SIGN_IN_ELSEWHERE'];
const WITH_KEY: readonly ErrorCode[] = ['IDEMPOTENCY_IN_PROGRESS', 'IDEMPOTENCY_KEY_REUSED'];

/** All errors that a route can return: its own, and those that follow from its properties. */
export function routeErrorCodes(route: Route): readonly ErrorCode[] {
  const codes = new Set<ErrorCode>([
    ...ANYWHERE,
    ...(route.access.kind === 'anyone' ? [] : WITH_ACCESS),
    // A body is checked even if the route takes none.
    ...(route.method === 'GET' ? [] : [...WITH_BODY, ...WITH_CHANGE]),
    ...(route.ifMatch ? WITH_VERSION : []),
    ...(route.signsIn ? WITH_SIGN_IN : []),
    ...(route.creates ? WITH_KEY : []),
    ...route.errors,
  ]);
  return [...codes];
}
