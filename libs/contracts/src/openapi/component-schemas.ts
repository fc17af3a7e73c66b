import type { JsonObject } from '#openapi/json-object.js';
import { z } from 'zod';

/** Whether a schema describes what a client sends (`input`: defaults may be left out) or what it gets. */
export type Direction = 'input' | 'output';

const PREFIX = '#/components/schemas/';

/**
 * JSON Schemas (2020-12, the dialect of OpenAPI 3.1) of zod schemas. What has an id stands once, as a component;
 * one id with two different schemas is refused, for a document would then tell half its readers something wrong.
 */
export class ComponentSchemas {
  private readonly components = new Map<string, JsonObject>();

  /** The schema in place, with references to components. */
  schemaOf(schema: z.ZodType, io: Direction): JsonObject {
    const { $defs, ...inPlace } = z.toJSONSchema(schema, { io, override: (context) => tidy(context, io) });
    delete inPlace.$schema; // OpenAPI 3.1 has this dialect by default
    for (const [id, definition] of Object.entries($defs ?? {})) this.add(id, redirect(definition));
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

/** A format says the same as its pattern, readably; and a client must not refuse what an answer has in addition. */
function tidy({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonObject }, io: Direction): void {
  if (jsonSchema['format'] !== undefined) delete jsonSchema['pattern'];
  const { def } = zodSchema._zod;
  if (io === 'output' && def.type === 'object' && !def.catchall) delete jsonSchema['additionalProperties'];
}

function redirect(schema: object): JsonObject {
  const text = JSON.stringify(schema, (name, value: unknown) =>
    name === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', PREFIX) : value,
  );
  return JSON.parse(text) as JsonObject;
}
