import { routeExamples } from '#examples/route-examples.js';
import type { ComponentSchemas, JsonObject } from '#json-schema/component-schemas.js';
import { IDEMPOTENCY_KEY_PATTERN } from '#http/idempotency.js';
import { READER_ID_PATTERN } from '#http/caller.js';
import type { Route } from '#routes/define-route.js';

const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description:
    'the version that the change is based on, in quotes: the `ETag` of the resource as it was read; `*` is not accepted',
  schema: { type: 'string', pattern: '^"\\d{1,15}(\\.[A-Za-z0-9_-]{1,64})?"$', examples: ['"7"'] },
};

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  description: '`ETag` values that the client already has',
  schema: { type: 'string', examples: ['"7"', '"7.Zm9vYmFyYmF6cXV4cXV1eA"'] },
};

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'makes the request safe to repeat: for 24 hours, requests of one caller with the same key create one item and get ' +
    'the same response. Use a new random value, for example a UUID, for each item to create, with or without quotes',
  schema: { type: 'string', pattern: IDEMPOTENCY_KEY_PATTERN, examples: ['"8e03978e-40d5-43dd-bc93-6894a57f9324"'] },
};

const READER = {
  name: 'X-Reader-Id',
  in: 'header',
  required: false,
  description:
    'the reader, if nobody is signed in: a random id that the client generates and keeps. With `Sec-GPC: 1` or `DNT: 1` ' +
    'the reader is not tracked; stored history can still be read and cleared',
  schema: { type: 'string', pattern: READER_ID_PATTERN, examples: ['r-8f2c1d7a'] },
};

/** Whether the route checks `If-None-Match`: every read whose response has an `ETag` does. */
export function isTagged({ method, versioned, conditional }: Route): boolean {
  return method === 'GET' && (versioned !== undefined || conditional === true);
}

/** The parameters of an operation, with the descriptions of the route's fields. */
export function routeParameters(route: Route, schemas: ComponentSchemas): readonly JsonObject[] {
  const { params = {}, query = {} } = routeExamples[route.id] ?? {};
  return [
    ...parametersIn('path', schemas.schemaOf(route.params, 'input'), params),
    ...parametersIn('query', schemas.schemaOf(route.query, 'input'), query),
    ...(route.ifMatch ? [IF_MATCH] : []),
    ...(route.creates ? [IDEMPOTENCY_KEY] : []),
    ...(route.forReader ? [READER] : []),
    ...(isTagged(route) ? [IF_NONE_MATCH] : []),
  ];
}

function parametersIn(where: 'path' | 'query', schema: JsonObject, examples: JsonObject): readonly JsonObject[] {
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, JsonObject>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: where,
    required: required.includes(name),
    ...(rest['type'] === 'array' ? { style: 'form', explode: false } : {}),
    ...(description === undefined ? {} : { description }),
    schema: rest,
    ...(name in examples ? { example: examples[name] } : {}),
  }));
}
