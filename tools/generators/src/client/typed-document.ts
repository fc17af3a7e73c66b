type Json = null | boolean | number | string | readonly Json[] | JsonMembers;
interface JsonMembers {
  readonly [name: string]: Json;
}

const EXAMPLES = ['example', 'examples'];
/** The keys of these objects are names of the API, not keywords of OpenAPI. */
const OF_NAMES = ['properties', 'schemas'];

/**
 * The part of the OpenAPI document that types are generated from: without examples, which would fill the file, and
 * without problem responses, which all have one shape. Of a response whose members can be chosen it keeps the complete
 * schema; the client picks from its type.
 */
export function typedDocument(document: object): object {
  return reduced(document as JsonMembers) as object;
}

function reduced(value: Json, isOfNames = false): Json {
  if (isList(value)) return value.map((item) => reduced(item));
  if (typeof value !== 'object' || value === null) return value;
  const whole = isOfNames ? value : completeSchema(value);
  const kept = Object.entries(whole).filter(([name]) => isOfNames || !EXAMPLES.includes(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, memberOf(name, member, isOfNames)]));
}

function memberOf(name: string, member: Json, isOfNames: boolean): Json {
  if (isOfNames) return reduced(member);
  if (name === 'responses') return reduced(successes(member as JsonMembers));
  return reduced(name === 'schemas' ? withoutSelections(member as JsonMembers) : member, OF_NAMES.includes(name));
}

const successes = (responses: JsonMembers): JsonMembers =>
  Object.fromEntries(Object.entries(responses).filter(([status]) => status.startsWith('2')));

const withoutSelections = (schemas: JsonMembers): JsonMembers =>
  Object.fromEntries(Object.entries(schemas).filter(([name]) => !name.endsWith('Selection')));

/** `{ anyOf: [ArticleList, ArticleListSelection] }` is `ArticleList`. */
function completeSchema(schema: JsonMembers): JsonMembers {
  const [whole, selection] = (schema['anyOf'] ?? []) as readonly (JsonMembers | undefined)[];
  const name = whole?.['$ref'];
  return whole && typeof name === 'string' && selection?.['$ref'] === `${name}Selection` ? whole : schema;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
