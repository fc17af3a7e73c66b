import { ACCESS, CALLER_KIND_NAMES, type CallerKind } from '#access/access-table.js';
import { HOSTILE_TEXTS, RAW_BODIES } from './hostile-texts.js';
import type { JsonArbitraries } from './json-arbitraries.js';
import type { Operation, Parameter } from '#openapi/operations.js';
import fc, { type Arbitrary } from 'fast-check';
import { OPERATORS } from './operator-vectors.js';
import { placesIn, replaced } from './places.js';

/** A request that was drawn from an operation's description, right or wrong. */
export interface FuzzRequest {
  readonly operation: Operation;
  readonly kind: CallerKind;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Parts of the path are not what they should be: it may lead elsewhere. */
  readonly astray: boolean;
}

const RAW_PARTS = ['', '%', '%zz', '%ff', '%c0%ae', '%00', '.', '..', '%2e%2e%2f', 'a%2fb', '*', 'me', 'x'.repeat(300)];
const TYPES = ['text/plain', 'application/xml', 'multipart/form-data', 'application/json; charset=utf-16', 'x'];

const encoded = (value: unknown): string => encodeURIComponent(String(value).toWellFormed());
const printable = (value: unknown): string =>
  String(value)
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .trim();
const mostly = <T>(usual: Arbitrary<T>, seldom: Arbitrary<T>, weight = 6): Arbitrary<T> =>
  fc.oneof({ arbitrary: usual, weight }, seldom);

type Values = Readonly<Record<string, string | undefined>>;

/** Draws requests of one operation. */
export function fuzzRequests(operation: Operation, arbitraries: JsonArbitraries): Arbitrary<FuzzRequest> {
  const within = (where: Parameter['in']): Parameter[] => operation.parameters.filter((one) => one.in === where);
  const values = (where: Parameter['in'], write: (value: unknown) => string, raw: readonly string[]) =>
    fc.record(Object.fromEntries(within(where).map((one) => [one.name, valueOf(one, arbitraries, write, raw)])));
  return fc
    .record({
      kind: kindsFor(operation.operationId),
      path: values('path', encoded, RAW_PARTS),
      query: values('query', encoded, HOSTILE_TEXTS.map(encoded)),
      headers: values('header', printable, HOSTILE_TEXTS.map(printable)),
      body: bodyOf(operation, arbitraries),
      type: mostly(fc.constant('application/json'), fc.constantFrom(...TYPES), 30),
    })
    .map(({ kind, path, query, headers, body, type }) => ({
      operation,
      kind,
      path: addressOf(operation.path, path, query),
      headers: { ...given(headers), ...(body === undefined ? {} : { 'content-type': type }) },
      body,
      astray: Object.values(path).some((part) => part === undefined || RAW_PARTS.includes(part)),
    }));
}

/** Mostly kinds of caller that are let in. */
function kindsFor(id: string): Arbitrary<CallerKind> {
  const welcome = CALLER_KIND_NAMES.filter((kind) => ACCESS.get(id)?.[kind] === 'ok');
  return mostly(fc.constantFrom(...welcome), fc.constantFrom(...CALLER_KIND_NAMES));
}

function valueOf(
  { schema, required = false }: Parameter,
  arbitraries: JsonArbitraries,
  write: (value: unknown) => string,
  raw: readonly string[],
): Arbitrary<string | undefined> {
  const right = arbitraries.of(schema).map(write);
  const wrong = fc.oneof(fc.constantFrom(...raw), fc.constantFrom(...HOSTILE_TEXTS).map(write));
  return mostly(required ? right : fc.option(right, { nil: undefined }), fc.option(wrong, { nil: undefined }));
}

function bodyOf({ body }: Operation, arbitraries: JsonArbitraries): Arbitrary<string | undefined> {
  const raw = fc.constantFrom<string | undefined>(undefined, ...RAW_BODIES);
  if (!body) return mostly(fc.constant(undefined), raw, 20);
  const right = arbitraries.of(body);
  return fc.oneof(
    { arbitrary: right.map((value) => JSON.stringify(value)), weight: 6 },
    { arbitrary: spoiled(right).map((value) => JSON.stringify(value)), weight: 3 },
    { arbitrary: raw, weight: 1 },
  );
}

function addressOf(pattern: string, path: Values, query: Values): string {
  const address = pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] ?? '');
  const pairs = Object.entries(given(query)).map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? address : `${address}?${pairs.join('&')}`;
}

const given = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined));

const NEITHER: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e21,
    Number.MAX_SAFE_INTEGER + 1,
    '',
    [],
    {},
    [[]],
    [null],
    { length: 1 },
    { toJSON: 1 },
  ],
  ...OPERATORS,
  ...HOSTILE_TEXTS,
];

/** The value with something else at one of its places. */
function spoiled(value: Arbitrary<unknown>): Arbitrary<unknown> {
  return fc.tuple(value, fc.nat(), fc.oneof(fc.constantFrom(...NEITHER), fc.jsonValue())).map(([whole, n, other]) => {
    const places = placesIn(whole);
    return replaced(whole, places[n % places.length] ?? [], other);
  });
}
