/** What a document database would take for a question where a value is expected. */
export const OPERATORS: readonly unknown[] = [
  { $ne: null },
  { $gt: '' },
  { $regex: '.*' },
  { $where: 'sleep(1000)' },
  { $in: [null] },
  { $expr: { $function: { body: 'function(){}', args: [], lang: 'js' } } },
  { 'a.b': 1 },
  [{ $ne: null }],
];

/** The same as text; where a free text is expected it is one. */
export const OPERATOR_TEXTS: readonly string[] = [
  '{"$ne":null}',
  '[$ne]',
  '$where',
  '$ne',
  'a.b',
  '__proto__',
  'constructor',
  '\u0000',
  '../../etc',
  '..%2f..',
];

/** Queries in the spellings of parsers that make objects of them. */
export function operatorQueries(name: string): readonly string[] {
  return [
    `${name}[$ne]=1`,
    `${name}[$gt]=`,
    `${name}[]=1`,
    `${name}.$ne=1`,
    `${name}=1&${name}=2`,
    `${name}=%7B%22%24ne%22%3Anull%7D`,
    `${name}[__proto__][x]=1`,
    `__proto__[${name}]=1`,
    `__proto__.${name}=1`,
    `$where=sleep(1000)`,
    `$or[0][${name}]=1`,
    `constructor[prototype][${name}]=1`,
  ];
}

export const OPERATOR_HEADERS: readonly string[] = [
  '{"$ne":1}',
  '"{$ne:1}"',
  '"-1"',
  '"1e3"',
  '"0x1"',
  '7',
  '"1" OR "1"',
  `"${'9'.repeat(400)}"`,
];

/** Bodies that poison prototypes where a parser or a merge is careless. */
export function poisonedBodies(body: object): readonly string[] {
  const rest = JSON.stringify(body).slice(1);
  const with_ = (member: string): string => `{${member}${rest === '}' ? '' : ','}${rest}`;
  return [
    with_('"__proto__":{"roles":["admin"]}'),
    with_('"__proto__":null'),
    with_('"\\u005f_proto__":{"roles":["admin"]}'),
    with_('"constructor":{"prototype":{"roles":["admin"]}}'),
    with_('"$set":{"roles":["admin"]}'),
    with_('"a.b":1'),
    with_('"":1'),
  ];
}
