import { routeCatalogue } from '@broadsheet/contracts';
import { z } from 'zod';

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly properties?: Record<string, JsonSchema>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: JsonSchema[];
  readonly oneOf?: JsonSchema[];
  readonly allOf?: JsonSchema[];
  readonly $defs?: Record<string, JsonSchema>;
}

/** A pattern from end to end without `*`, `+` and `{n,}` fits only strings of some length. */
const isBounding = (pattern = ''): boolean =>
  /^\^.*\$$/.test(pattern) && !/[*+]|\{\d+,\}/.test(pattern.replaceAll(/\\.|\[[^\]]*\]/g, 'x'));

const isBounded = ({ type, maxLength, maxItems, pattern, ...schema }: JsonSchema): boolean => {
  if (type === 'array') return maxItems !== undefined;
  if (type !== 'string') return true;
  return maxLength !== undefined || schema.enum !== undefined || schema.const !== undefined || isBounding(pattern);
};

/** Paths of all strings and arrays below a schema that may have any length. */
function unbounded(schema: JsonSchema, at = ''): string[] {
  const { properties = {}, $defs = {}, items, anyOf = [], oneOf = [], allOf = [], additionalProperties: more } = schema;
  const alternatives = [...anyOf, ...oneOf, ...allOf].flatMap((one) => unbounded(one, at));
  const below = Object.entries(properties).flatMap(([name, one]) => unbounded(one, `${at}/${name}`));
  const named = Object.entries($defs).flatMap(([name, one]) => unbounded(one, name));
  const inside = [items, typeof more === 'object' ? more : undefined].flatMap((one) =>
    one ? unbounded(one, `${at}[]`) : [],
  );
  return [...(isBounded(schema) ? [] : [at]), ...alternatives, ...below, ...named, ...inside];
}

describe('what a route takes', () => {
  it.each(routeCatalogue.map((route) => [route.id, route]))('%s: has a maximum everywhere', (_id, route) => {
    const schemas = [route.params, route.query, ...(route.body ? [route.body] : [])];
    const all = schemas.map((schema) => z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
    expect(all.flatMap((schema) => unbounded(schema))).toEqual([]);
  });

  it.each([
    ['a string', z.string(), ['/a']],
    ['an array', z.array(z.enum(['x'])), ['/a']],
    ['strings of an array', z.array(z.string()).max(3), ['/a[]']],
    ['a pattern without end', z.string().regex(/^[a-z]+$/), ['/a']],
    ['a pattern of some length', z.string().regex(/^[a-z+*]{1,9}\+?$/), []],
    ['one of several', z.union([z.string().max(3), z.string()]), ['/a']],
    ['a moment', z.iso.datetime(), ['/a']],
  ])('is looked through for %s', (_, schema, expected) => {
    expect(unbounded(z.toJSONSchema(z.object({ a: schema })) as JsonSchema)).toEqual(expected);
  });
});
