import { HOSTILE_TEXTS } from './hostile-texts.js';
import { OPERATORS } from './operator-vectors.js';
import { placesIn, replaced } from './places.js';
import fc, { type Arbitrary } from 'fast-check';

const DEPTH = 200;
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
export function spoiled(value: Arbitrary<unknown>): Arbitrary<unknown> {
  return fc.tuple(value, fc.nat(), fc.oneof(fc.constantFrom(...NEITHER), fc.jsonValue())).map(([whole, n, other]) => {
    const places = placesIn(whole);
    return replaced(whole, places[n % places.length] ?? [], other);
  });
}

/** Bodies that are no JSON, or more of it than anybody needs. */
export const RAW_BODIES: readonly string[] = [
  '',
  ' ',
  '{',
  '{]',
  '{"a":}',
  '{"a":1,}',
  "{'a':1}",
  'undefined',
  'NaN',
  '"',
  '\u0000',
  '\ufeff{}',
  '{}{}',
  '[]',
  '1',
  '"x"',
  'null',
  '<x/>',
  'a=b&c=d',
  '['.repeat(DEPTH) + ']'.repeat(DEPTH),
  '{"a":'.repeat(DEPTH) + '1' + '}'.repeat(DEPTH),
  '['.repeat(100_000),
  '{"__proto__":{}}',
  '{"constructor":{"prototype":{}}}',
  `{"a":${'9'.repeat(5_000)}}`,
  '{"a":1,"a":2}',
];
