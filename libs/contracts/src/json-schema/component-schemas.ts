import { z } from 'zod';

/** Any JSON object: a part of an OpenAPI or AsyncAPI document, or a JSON Schema. */
export interface JsonObject {
  [member: string]: unknown;
}

/** Whether a schema describes what a client sends (`input`: fields with a default are optional) or receives. */
export type Direction = 'input' | 'output';

const PREFIX = '#/components/schemas/';

/** The JSON Schema version of a document: OpenAPI 3.1 uses 2020-12, AsyncAPI a superset of draft 7. */
export type Dialect = 'draft-2020-12' | 'draft-7';

/**
 * JSON Schemas of zod schemas. A schema with an id becomes one component.
 * Two different schemas with the same id are an error, because one of them would be missing from the document.
 */
export class ComponentSchemas {
  private readonly components = new Map<string, JsonObject>();
  private readonly dialect: Dialect;

  constructor(dialect: Dialect) {
    this.dialect = dialect;
  }

  /** The schema in place, with references to components. */
  schemaOf(schema: z.ZodType, io: Direction): JsonObject {
    const target = this.dialect;
    const json = z.toJSONSchema(schema, { io, target, override: (context) => tidy(context, io) });
    const { $defs, definitions = $defs, ...inPlace } = json;
    delete inPlace.$schema; // the document itself names its dialect
    for (const [id, definition] of Object.entries((definitions ?? {}) as Record<string, JsonObject>)) {
      this.add(id, redirect(definition));
    }
    return redirect(inPlace);
  }

  /** All components, by name in alphabetical order. */
  all(): JsonObject {
    return Object.fromEntries([...this.components].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  private add(id: string, definition: JsonObject): void {
    const known = this.components.get(id);
    if (known && JSON.stringify(known) !== JSON.stringify(definition)) {
      throw new Error(`two different schemas have the id ${id}`);
    }
    this.components.set(id, definition);
  }
}

/** Drops patterns that repeat a format, and lets responses have additional members, which clients must ignore. */
function tidy({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonObject }, io: Direction): void {
  if (jsonSchema['format'] !== undefined) delete jsonSchema['pattern'];
  const { def } = zodSchema._zod;
  if (io === 'output' && def.type === 'object' && !def.catchall) delete jsonSchema['additionalProperties'];
}

function redirect(schema: object): JsonObject {
  const text = JSON.stringify(schema, (name, value: unknown) =>
    name === '$ref' && typeof value === 'string' ? value.replace(/^#\/(\$defs|definitions)\//, PREFIX) : value,
  );
  return JSON.parse(text) as JsonObject;
}
