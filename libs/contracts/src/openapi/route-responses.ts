import { errorCatalogue, type ErrorCode } from '#errors/error-catalogue.js';
import { routeExamples } from '#examples/route-examples.js';
import { hasFields, selectionOf } from '#http/paging.schema.js';
import { Problem } from '#http/problem.schema.js';
import type { ComponentSchemas, JsonObject } from '#json-schema/component-schemas.js';
import { routeErrorCodes } from '#openapi/route-error-codes.js';
import { isTagged } from '#openapi/route-parameters.js';
import type { Route } from '#routes/define-route.js';

const ALWAYS = {
  'X-Request-Id': { $ref: '#/components/headers/RequestId' },
  RateLimit: { $ref: '#/components/headers/RateLimit' },
  'RateLimit-Policy': { $ref: '#/components/headers/RateLimitPolicy' },
};
const ETAG = { ETag: { $ref: '#/components/headers/ETag' } };
const LINK = { Link: { $ref: '#/components/headers/Link' } };
const REPLAYED = { 'Idempotency-Replayed': { $ref: '#/components/headers/IdempotencyReplayed' } };
const RETRY_AFTER = { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } };

/** The responses of an operation: its success, 304 if it checks `ETag`, and a problem for each error status. */
export function routeResponses(route: Route, schemas: ComponentSchemas): JsonObject {
  return {
    [route.status]: {
      description: 'Success.',
      headers: {
        ...ALWAYS,
        ...(route.versioned || route.conditional ? ETAG : {}),
        ...(route.creates ? REPLAYED : {}),
        ...(route.paged ? LINK : {}),
      },
      ...(route.status === 204 ? {} : jsonContent(answerSchema(route, schemas), routeExamples[route.id]?.answer)),
    },
    ...(isTagged(route)
      ? { 304: { description: 'Not modified: the client already has it.', headers: { ...ALWAYS, ...ETAG } } }
      : {}),
    ...problems(route, schemas.schemaOf(Problem, 'output')),
  };
}

/** One schema; two if the client can choose fields, the complete one first. */
function answerSchema({ answer, query }: Route, schemas: ComponentSchemas): JsonObject {
  const whole = schemas.schemaOf(answer, 'output');
  if (!hasFields(query)) return whole;
  return { anyOf: [whole, schemas.schemaOf(selectionOf(answer), 'output')] };
}

function jsonContent(schema: JsonObject, example: unknown): JsonObject {
  return { content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } } };
}

function problems(route: Route, problem: JsonObject): JsonObject {
  const byStatus = Object.groupBy(routeErrorCodes(route), (code) => errorCatalogue[code].status);
  const responses = Object.entries(byStatus).map(([status, codes = []]) => [status, problemResponse(codes, problem)]);
  return Object.fromEntries(responses) as JsonObject;
}

function problemResponse(codes: readonly ErrorCode[], problem: JsonObject): JsonObject {
  const canBeRepeated = codes.some((code) => 'retryAfter' in errorCatalogue[code]);
  return {
    description: codes.map((code) => `\`${code}\`: ${errorCatalogue[code].title}`).join(' '),
    headers: {
      ...ALWAYS,
      ...(canBeRepeated ? RETRY_AFTER : {}),
      ...(codes.includes('VERSION_CONFLICT') ? ETAG : {}),
    },
    content: {
      'application/problem+json': {
        schema: { allOf: [problem, { type: 'object', properties: { code: { enum: codes } } }] },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}
