/** The part of a JSON Schema that the comparison reads. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** One difference between the old and the new schema. */
export interface SchemaChange {
  /** For example `article.content.headings[].level`; `(all of it)` for the data as a whole. */
  readonly field: string;
  readonly what: string;
  /** Whether readers with either schema can read records that were written with the other. */
  readonly compatible: boolean;
}

/** These are compared member by member; the value of every other keyword must stay the same. */
const STRUCTURE = new Set(['properties', 'required', 'items', 'anyOf', 'type']);

/**
 * The changes, field by field. A new optional field is compatible, because readers ignore unknown fields.
 * Everything else is incompatible: readers with one of the schemas would refuse records written with the other.
 */
export function schemaChanges(before: JsonSchema, after: JsonSchema, field = ''): readonly SchemaChange[] {
  const [was, is] = [kindOf(before), kindOf(after)];
  if (was !== is) return [refused(field, `was ${was}, is ${is}`)];
  return [
    ...keywordChanges(before, after, field),
    ...propertyChanges(before, after, field),
    ...(before.items && after.items ? schemaChanges(before.items, after.items, `${field}[]`) : []),
    ...(before.anyOf ?? []).flatMap((one, index) => schemaChanges(one, after.anyOf?.[index] ?? {}, field)),
  ];
}

/** `string`, `string or null`, `array of object`, … */
function kindOf({ type, anyOf, items }: JsonSchema): string {
  if (anyOf) return anyOf.map(kindOf).join(' or ');
  return items ? `array of ${kindOf(items)}` : (type ?? 'anything');
}

function keywordChanges(before: JsonSchema, after: JsonSchema, field: string): SchemaChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((keyword) => !STRUCTURE.has(keyword))
    .map((keyword) => [keyword, shown(before[keyword]), shown(after[keyword])] as const)
    .filter(([, was, is]) => was !== is)
    .map(([keyword, was, is]) => refused(field, `${keyword} was ${was}, is ${is}`));
}

function propertyChanges(before: JsonSchema, after: JsonSchema, field: string): SchemaChange[] {
  const names = new Set([...Object.keys(before.properties ?? {}), ...Object.keys(after.properties ?? {})]);
  return [...names].flatMap((name) => propertyChange(before, after, name, field === '' ? name : `${field}.${name}`));
}

function propertyChange(before: JsonSchema, after: JsonSchema, name: string, field: string): readonly SchemaChange[] {
  const [was, is] = [before.properties?.[name], after.properties?.[name]];
  const [wasNeeded, isNeeded] = [before, after].map(({ required = [] }) => required.includes(name));
  if (!is) return [refused(field, 'was removed')];
  if (!was) return [added(field, isNeeded === true, before['additionalProperties'] === false)];
  const need = wasNeeded === isNeeded ? [] : [refused(field, wasNeeded ? BECAME_OPTIONAL : BECAME_REQUIRED)];
  return [...need, ...schemaChanges(was, is, field)];
}

const BECAME_OPTIONAL = 'was required, is optional';
const BECAME_REQUIRED = 'was optional, is required';

function added(field: string, required: boolean, closed: boolean): SchemaChange {
  if (required) return refused(field, 'is new and required');
  if (closed) return refused(field, 'is new in an object that refuses unknown fields');
  return { field, what: 'is new and optional', compatible: true };
}

function refused(field: string, what: string): SchemaChange {
  return { field: field === '' ? '(all of it)' : field, what, compatible: false };
}

function shown(value: unknown): string {
  return value === undefined ? 'not there' : JSON.stringify(value);
}
