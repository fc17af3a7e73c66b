import { routeExamples } from '#examples/route-examples.js';
import type { ComponentSchemas, JsonObject } from '#json-schema/component-schemas.js';
import { IDEMPOTENCY_KEY_PATTERN } from '#http/idempotency.js';
import { READER_ID_PATTERN } from '#http/caller.js';
import type { Route } from '#routes/define-route.js';

const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'the version that the change is based on, in quotes: the `ETag` of what was read; `*` is not taken',
  schema: { type: 'string', pattern: '^"\\d{1,15}(\\.[A-Za-z0-9_-]{1,64})?"$', examples: ['"7"'] },
};

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  description: 'tags of what the client has already, as `ETag` gave them',
  schema: { type: 'string', examples: ['"7"', '"7.Zm9vYmFyYmF6cXV4cXV1eA"'] },
};

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'makes the request safe to repeat: for 24 hours the same key of the same caller creates once and is answered the ' +
    'same; a new random value for each thing to create, a UUID for example, in quotes or without',
  schema: { type: 'string', pattern: IDEMPOTENCY_KEY_PATTERN, examples: ['"8e03978e-40d5-43dd-bc93-6894a57f9324"'] },
};

const READER = {
  name: 'X-Reader-Id',
  in: 'header',
  required: false,
  description:
    'who reads, where nobody is signed in: a random id that the client makes and keeps. With `Sec-GPC: 1` or `DNT: 1` ' +
    'nobody is followed, whoever is named; what is kept may still be seen and cleared',
  schema: { type: 'string', pattern: READER_ID_PATTERN, examples: ['r-8f2c1d7a'] },
};

/** Whether `If-None-Match` is looked at: on every read whose answer has a tag. */
export function isTagged({ method, versioned, conditional }: Route): boolean {
  return method === 'GET' && (versioned !== undefined || conditional === true);
}

/** The parameters of an operation, each described as its field in the route is. */
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
