/** A JSON Schema, as far as the guide shows it. */
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
