import { routeExamples } from '#examples/route-examples.js';
import type { ComponentSchemas, JsonObject } from '#json-schema/component-schemas.js';
import { routeParameters } from '#openapi/route-parameters.js';
import { routeResponses } from '#openapi/route-responses.js';
import type { Access } from '#routes/access.js';
import { type Route, routeClassOf } from '#routes/define-route.js';
import type { ZodType } from 'zod';

const TOKEN = { accessToken: [] };

/** One route as an OpenAPI operation, with its access rule as `x-access` and its rate-limit class as `x-rate-limit`. */
export function routeOperation(route: Route, schemas: ComponentSchemas): JsonObject {
  return {
    operationId: route.id,
    tags: [route.service === 'gateway' ? 'pages' : route.service],
    summary: route.summary,
    description: whoMayCall(route.access),
    security: route.access.kind === 'anyone' ? [{}, TOKEN] : [TOKEN],
    'x-access': route.access,
    'x-rate-limit': routeClassOf(route),
    parameters: routeParameters(route, schemas),
    ...(route.body ? { requestBody: requestBody(route, route.body, schemas) } : {}),
    responses: routeResponses(route, schemas),
  };
}

/** The largest request body by default, in bytes. */
const BODY_LIMIT = 256 * 1024;

function requestBody({ id, method, bodyLimit }: Route, body: ZodType, schemas: ComponentSchemas): JsonObject {
  const schema = schemas.schemaOf(body, 'input');
  const { body: example } = routeExamples[id] ?? {};
  const json = { schema, ...(example === undefined ? {} : { example }) };
  const content = { 'application/json': json, ...(method === 'PATCH' ? { 'application/merge-patch+json': json } : {}) };
  // A service treats a missing body as an empty one.
  return { required: !body.safeParse({}).success, 'x-body-limit': bodyLimit ?? BODY_LIMIT, content };
}

function whoMayCall(access: Access): string {
  switch (access.kind) {
    case 'anyone':
      return 'Open to everyone.';
    case 'account':
      return 'For every account.';
    case 'role':
      return `For the roles ${access.roles.join(', ')}.`;
    case 'scope':
      return `For tokens with the scope ${access.scope}.`;
  }
}
