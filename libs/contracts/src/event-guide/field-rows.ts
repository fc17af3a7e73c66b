import { typeLabel, type PlainSchema } from '#event-guide/type-label.js';

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

/** References replaced by what they name; a description beside a reference is the nearer one. */
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
