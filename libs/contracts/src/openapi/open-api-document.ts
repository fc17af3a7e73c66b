import { problemExamples } from '#examples/problem-examples.js';
import { ComponentSchemas, type JsonObject } from '#json-schema/component-schemas.js';
import { routeOperation } from '#openapi/route-operation.js';
import type { Route } from '#routes/define-route.js';

/** An OpenAPI 3.1 document; https://spec.openapis.org/oas/v3.1.1.html */
export interface OpenApiDocument {
  readonly openapi: '3.1.1';
  readonly info: JsonObject;
  readonly servers: readonly JsonObject[];
  readonly tags: readonly JsonObject[];
  readonly paths: Readonly<Record<string, JsonObject>>;
  readonly components: JsonObject;
}

const INFO = {
  title: 'Broadsheet',
  version: '1',
  license: { name: 'MIT', identifier: 'MIT' },
  description:
    'Articles, the discussion under them, and what to read next. Every error is a problem document (RFC 9457) with a ' +
    'stable `code`. Changes of what has a version name the version they are based on by `If-Match`. How often a client may ' +
    'come depends on the class of the operation, `x-rate-limit`; `RateLimit` says what is left.',
};

const TAGS = [
  { name: 'pages', description: 'Everything a page shows, in one answer.' },
  { name: 'articles', description: 'Articles and the category tree.' },
  { name: 'comments', description: 'The discussion under an article.' },
  { name: 'accounts', description: 'Accounts, their profiles and sessions, and the keys of their tokens.' },
  { name: 'recommendations', description: 'What to read next, and what readers did.' },
];

const SECURITY = {
  accessToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'An access token in `Authorization: Bearer …`.',
  },
};

const HEADERS = {
  RequestId: { description: 'Name it when asking for help.', required: true, schema: { type: 'string' } },
  ETag: {
    description:
      'The version in quotes, where there is one, then a tag of what else shows. For `If-None-Match`, and `If-Match`.',
    required: true,
    schema: { type: 'string' },
  },
  Link: {
    description: 'The address of the next page, `rel="next"`, where there is one (RFC 8288).',
    schema: { type: 'string' },
  },
  IdempotencyReplayed: {
    description: '`true` where this is the answer to an earlier request under the same `Idempotency-Key`.',
    schema: { type: 'string', const: 'true' },
  },
  RateLimit: {
    description:
      'What is left: requests (`r`) and seconds until there are more (`t`); draft-ietf-httpapi-ratelimit-headers-09.',
    schema: { type: 'string', examples: ['"read";r=2999;t=42'] },
  },
  RateLimitPolicy: {
    description: 'The limit: requests (`q`) of one client within so many seconds (`w`).',
    schema: { type: 'string', examples: ['"read";q=3000;w=60'] },
  },
  RetryAfter: { description: 'Seconds after which the same request may work.', schema: { type: 'integer' } },
};

/** Describes the routes. Everything follows from them; the same routes give the same document, member for member. */
export function openApiDocument(routes: readonly Route[]): OpenApiDocument {
  const schemas = new ComponentSchemas('draft-2020-12');
  const paths: Record<string, JsonObject> = {};
  for (const route of routes) {
    const item = (paths[route.path] ??= {});
    item[route.method.toLowerCase()] = routeOperation(route, schemas);
  }
  return {
    openapi: '3.1.1',
    info: INFO,
    servers: [{ url: '/' }],
    tags: TAGS,
    paths,
    components: { schemas: schemas.all(), examples: problemExamples(), headers: HEADERS, securitySchemes: SECURITY },
  };
}
