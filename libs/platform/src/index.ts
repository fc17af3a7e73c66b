export { Clock } from '#clock.js';
export { awaitArrival } from '#concurrency/await-arrival.js';
export { batchLoad, shareRead } from '#concurrency/batch-load.js';
export { CachedReads } from '#concurrency/cached-reads.js';
export { delay } from '#concurrency/delay.js';
export { GroupCommit } from '#concurrency/group-commit.js';
export { poll } from '#concurrency/poll.js';
export { backoffMs, retry } from '#concurrency/retry.js';
export { WriteLanes } from '#concurrency/write-lanes.js';
export { loadConfig, parseConfig } from '#config/load-config.js';
export {
  databaseName,
  limitEnvironment,
  port,
  readerEnvironment,
  secret,
  type ServerConfig,
  serverEnvironment,
  storageEnvironment,
  streamEnvironment,
} from '#config/service-environment.js';
export { currentContext, runInContext } from '#context/request-context.js';
export { ErrorTranslations } from '#errors/error-translations.js';
export { IdempotencyInProgress, IdempotencyKeyReused } from '#errors/platform.errors.js';
export { Readiness } from '#health/readiness.js';
export { entityTagOf, isNamedBy } from '#http/entity-tag.js';
export { REQUEST_ID_HEADER } from '#http/fastify-hooks.js';
export { Handles } from '#http/handles.js';
export { Input } from '#http/input.js';
export { decodeCursor, encodeCursor } from '#http/keyset-cursor.codec.js';
export { problemOf } from '#http/problem.js';
export { requireAccess } from '#http/require-access.js';
export { retryAfterOf } from '#http/retry-after.js';
export { routeOf, type RouteRequest } from '#http/route-request.js';
export { toRouterPath } from '#http/router-path.js';
export { type Claim, type Claimed, IdempotencyRecords } from '#idempotency/idempotency-records.js';
export type { KeyedRequest } from '#idempotency/keyed-request.js';
export {
  ACCESS_TOKEN_AUDIENCE,
  ACCESS_TOKEN_ISSUER,
  type AccessToken,
  scopesIn,
  verifyAccessToken,
} from '#identity/access-token.js';
export { DEVELOPMENT_KEYS } from '#identity/development-keys.js';
export { DEADLINE_HEADER } from '#identity/identity-hook.js';
export { IDENTITY_HEADER, signIdentity, verifyIdentity } from '#identity/identity-token.js';
export { Ids } from '#ids.js';
export { prepareService } from '#lifecycle/create-service.js';
export { ProcessEnd } from '#lifecycle/process-end.js';
export { type ConnectedService, runService, type Service, serviceOptions } from '#lifecycle/run-service.js';
export { createLogger } from '#logging/logger.js';
export { NestLogger } from '#logging/nest-logger.js';
export { PlatformModule } from '#platform.module.js';
export { sha256 } from '#sha256.js';
export { SystemClock } from '#system-clock.js';
export { inSpan, inSpans, isTracing, openSpan, type SharedWork } from '#tracing/in-span.js';
export { isTraceparent } from '#tracing/traceparent.js';
export type { OpenSpan, SpanStart } from '#tracing/tracer.js';
export { UuidIds } from '#uuid-ids.js';
