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
    'Articles, the discussions about them, and recommendations. Every error is a problem document (RFC 9457) with a ' +
    'stable `code`. A change of a versioned resource names the version that it is based on in `If-Match`. The rate limit ' +
    'depends on the class of the operation, `x-rate-limit`; the header `RateLimit` shows what is left.',
};

const TAGS = [
  { name: 'pages', description: 'Everything that a page shows, in one response.' },
  { name: 'articles', description: 'Articles and the category tree.' },
  { name: 'comments', description: 'The discussion of an article.' },
  {
    name: 'accounts',
    description: 'Accounts, their profiles and sessions, API keys, and the keys that verify tokens.',
  },
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
  RequestId: { description: 'Mention it when you ask for help.', required: true, schema: { type: 'string' } },
  ETag: {
    description: 'The version in quotes, if any, then a hash of the other content. For `If-None-Match` and `If-Match`.',
    required: true,
    schema: { type: 'string' },
  },
  Link: {
    description: 'The address of the next page, `rel="next"`, if there is one (RFC 8288).',
    schema: { type: 'string' },
  },
  IdempotencyReplayed: {
    description: '`true` if this is the response to an earlier request with the same `Idempotency-Key`.',
    schema: { type: 'string', const: 'true' },
  },
  RateLimit: {
    description:
      'What is left: requests (`r`) and seconds until the limit resets (`t`); draft-ietf-httpapi-ratelimit-headers-09.',
    schema: { type: 'string', examples: ['"read";r=2999;t=42'] },
  },
  RateLimitPolicy: {
    description: 'The limit: requests (`q`) of one client in a window of seconds (`w`).',
    schema: { type: 'string', examples: ['"read";q=3000;w=60'] },
  },
  RetryAfter: { description: 'Seconds after which the same request may succeed.', schema: { type: 'integer' } },
};

/** Describes the routes. The document depends only on them. */
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
