import { openApiDocument, routeCatalogue } from '@broadsheet/contracts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly [other: string]: unknown;
}

/** Names that stand for one thing each; every other part of a path is a plural. */
const SINGULAR = [
  'me',
  'password',
  'page',
  'source',
  'related',
  'latest',
  'trending',
  'popular',
  'personal',
  'because',
  'reader',
  'history',
  'personalisation',
];
/** What is done to an item, where no method says it. */
const VERBS = ['publish', 'unpublish', 'move', 'reject', 'restore', 'refresh', 'deletion'];
/** All ids there have ever been: a line is added for a new route, and none is ever changed. */
const FROZEN = readFileSync(join(import.meta.dirname, 'operation-ids.txt'), 'utf8')
  .trimEnd()
  .split('\n');

const document = openApiDocument(routeCatalogue);
const schemas = document.components['schemas'] as Readonly<Record<string, JsonSchema>>;

/** Every property of the API, with where it stands. */
function properties(schema: unknown, at: string): (readonly [string, string, JsonSchema])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = Object.entries((schema as JsonSchema).properties ?? {});
  return [
    ...own.map(([name, one]) => [at, name, one] as const),
    ...Object.entries(schema).flatMap(([key, below]) => properties(below, `${at}/${key}`)),
  ];
}

const every = Object.entries(schemas).flatMap(([name, schema]) => properties(schema, name));
const alternatives = (schema: JsonSchema): readonly JsonSchema[] =>
  [schema, ...(schema.anyOf ?? [])].filter(({ type }) => type !== undefined && type !== 'null');

describe('the API', () => {
  it('has operation ids that never change', () => {
    expect(routeCatalogue.map(({ id }) => id).sort()).toEqual(FROZEN);
  });

  it('has plural nouns in kebab-case for paths, one verb at most', () => {
    for (const { path } of routeCatalogue.filter((route) => route.path.startsWith('/v1/'))) {
      const parts = path.split('/').slice(2);
      const nouns = parts.filter((part) => !part.startsWith('{') && !SINGULAR.includes(part) && !VERBS.includes(part));
      expect(nouns.filter((noun) => !/^[a-z]+(-[a-z]+)*s$/.test(noun))).toEqual([]);
      expect(parts.slice(0, -1).filter((part) => VERBS.includes(part))).toEqual([]);
    }
  });

  it('has dates as RFC 3339 in UTC, under names that end in “at” or “of”, or are “until”', () => {
    const dates = every.filter(([, , schema]) => alternatives(schema).some(({ format }) => format === 'date-time'));
    expect(dates.length).toBeGreaterThan(10);
    expect(dates.filter(([, name]) => !/(^at|At|asOf|^until)$/.test(name))).toEqual([]);
    const named = every.filter(([, name]) => /(^at|[a-z]At)$/.test(name));
    expect(named.filter((one) => !dates.includes(one))).toEqual([]);
  });

  it('has ids that are UUIDs, and numbers that are positive integers', () => {
    // Ids that clients and sources make are theirs to shape; that of a recommendation says what it is.
    const foreign = ['readerId', 'sourceId', 'parentSourceId', 'requestId', 'recommendationId'];
    const ids = every.filter(([, name]) => /(^id|[a-z]Id)$/.test(name) && !foreign.includes(name));
    expect(ids.length).toBeGreaterThan(20);
    const unbounded = ids.filter(([, , schema]) => !alternatives(schema).every(({ format }) => format === 'uuid'));
    expect(unbounded).toEqual([]);
    const numbers = every.filter(([, name]) => name === 'number').map(([, , schema]) => schema);
    expect(numbers.length).toBeGreaterThan(4);
    for (const schema of numbers) expect(schema).toMatchObject({ type: 'integer', minimum: 1 });
  });

  it('has names in camel case', () => {
    expect(every.filter(([, name]) => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  it('asks for the version wherever a part of something is changed', () => {
    const patches = routeCatalogue.filter(({ method }) => method === 'PATCH');
    expect(patches.filter(({ ifMatch }) => !ifMatch)).toEqual([]);
    expect(routeCatalogue.filter((route) => route.ifMatch && route.versioned === undefined)).toEqual([]);
  });

  it('has a tag on every read of something, and pages for every list with a cursor', () => {
    const untagged = routeCatalogue.filter(
      ({ method, versioned, conditional, paged, forReader }) =>
        // What is meant for one reader lies in no cache, and is another at every moment.
        method === 'GET' && !versioned && !conditional && !paged && !forReader,
    );
    expect(untagged).toEqual([]);
    const parameters = ({ id }: { id: string }) =>
      Object.values(document.paths)
        .flatMap((item) => Object.values(item) as { operationId: string; parameters: { name: string }[] }[])
        .find(({ operationId }) => operationId === id)
        ?.parameters.map(({ name }) => name) ?? [];
    const cursors = routeCatalogue.filter((route) => parameters(route).includes('cursor'));
    expect(cursors.map(({ id }) => id)).toEqual(routeCatalogue.filter(({ paged }) => paged).map(({ id }) => id));
    const items = routeCatalogue.filter(({ id, method }) => method === 'GET' && id.startsWith('list'));
    const whole = items.filter((route) => !parameters(route).includes('fields')).map(({ id }) => id);
    expect(whole).toEqual(['listSigningKeys', 'listPins']); // keys have no id, and pins are little but ids
  });
});
