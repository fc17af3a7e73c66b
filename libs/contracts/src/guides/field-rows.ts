/** A field with everything below it: `article.slugs`, `article.content.headings[].level`, … */
export interface FieldRow {
  readonly field: string;
  readonly type: string;
  readonly means: string;
}

export type Components = Readonly<Record<string, PlainSchema>>;

/** One row for each field of a schema, in its order, a parent before what it holds. */
export function fieldRows(schema: PlainSchema, components: Components, above = ''): readonly FieldRow[] {
  const { properties = {}, required = [] } = resolved(schema, components);
  return Object.entries(properties).flatMap(([name, property]) => {
    const whole = resolved(property, components);
    const optional = required.includes(name) ? '' : 'optional ';
    const row = { field: above + name, type: optional + typeLabel(whole), means: whole.description ?? '' };
    return [row, ...below(whole, components, above + name)];
  });
}

function below(schema: PlainSchema, components: Components, field: string): readonly FieldRow[] {
  if (schema.items) return below(resolved(schema.items, components), components, `${field}[]`);
  const holder = schema.anyOf?.find(({ properties }) => properties) ?? schema;
  return fieldRows(holder, components, `${field}.`);
}

/** Replaces references by the schemas that they name. A description next to a reference wins. */
function resolved(schema: PlainSchema, components: Components): PlainSchema {
  const { $ref, allOf = [], ...rest } = schema;
  const named = $ref === undefined ? {} : components[$ref.replace('#/components/schemas/', '')];
  const parts = [named ?? {}, ...allOf].map((part) => (part.$ref || part.allOf ? resolved(part, components) : part));
  const merged: PlainSchema = Object.assign({}, ...parts, rest) as PlainSchema;
  const { anyOf, items } = merged;
  return {
    ...merged,
    ...(anyOf ? { anyOf: anyOf.map((one) => resolved(one, components)) } : {}),
    ...(items ? { items: resolved(items, components) } : {}),
  };
}

/** The parts of a JSON Schema that the guide shows. */
export interface PlainSchema {
  readonly $ref?: string;
  readonly allOf?: readonly PlainSchema[];
  readonly anyOf?: readonly PlainSchema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, PlainSchema>>;
  readonly required?: readonly string[];
  readonly items?: PlainSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
}

const FORMATS: Readonly<Record<string, string>> = { uuid: 'UUID', 'date-time': 'time' };

/** The type in a few words: `string, up to 300`, `list of at most 20: UUID`, `time or null`. */
export function typeLabel(schema: PlainSchema): string {
  if (schema.anyOf) return schema.anyOf.map(typeLabel).join(' or ');
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.items) return `${listOf(schema.maxItems)} ${typeLabel(schema.items)}`;
  const name = FORMATS[schema.format ?? ''] ?? schema.type ?? 'anything';
  return name + upTo(schema.maxLength) + range(schema);
}

function listOf(limit: number | undefined): string {
  return limit === undefined ? 'list:' : `list of at most ${limit}:`;
}

function upTo(limit: number | undefined): string {
  return limit === undefined ? '' : `, up to ${limit}`;
}

function range({ minimum, maximum }: PlainSchema): string {
  const hasEnd = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  if (hasEnd) return minimum === undefined ? `, up to ${maximum}` : `, ${minimum} to ${maximum}`;
  return minimum === undefined ? '' : `, from ${minimum}`;
}
