import type { EventDefinition, Topic } from '@broadsheet/contracts';
import { z } from 'zod';
import type { JsonSchema } from '#frozen/schema-changes.js';

/** What readers of an event version rely on: a JSON Schema of its data, and its topic and key. */
export interface FrozenEvent extends JsonSchema {
  /** The same as `ce_dataschema`. */
  readonly $id: string;
  readonly 'x-topic': string;
  readonly 'x-key': string;
  readonly 'x-cleanup': Topic['cleanup'];
  readonly 'x-companion': boolean;
}

/** Keywords that do not affect which data is valid. */
const ANNOTATIONS = new Set(['title', 'description', 'examples', '$defs', '$schema']);

/** Keywords that hold a list of schemas, and those that hold one. */
const LISTS = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems']);
const SINGLES = new Set(['items', 'additionalProperties', 'propertyNames']);

/** The frozen form of the definition: references are replaced by the schemas they name, so that only the shape counts. */
export function freeze({ type, topic, companion, schema }: EventDefinition): FrozenEvent {
  const json = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
  return {
    $schema: json['$schema'],
    $id: `urn:broadsheet:event:${type}`,
    'x-topic': topic.name,
    'x-key': topic.key,
    'x-cleanup': topic.cleanup,
    'x-companion': companion,
    ...inlined(json, (json['$defs'] ?? {}) as Record<string, JsonSchema>),
  };
}

function inlined({ $ref, ...rest }: JsonSchema, definitions: Record<string, JsonSchema>): JsonSchema {
  const named = typeof $ref === 'string' ? definitions[$ref.replace('#/$defs/', '')] : undefined;
  const whole: JsonSchema = { ...named, ...rest };
  const kept = Object.entries(whole).filter(([keyword]) => !ANNOTATIONS.has(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, inside(keyword, value, definitions)]));
}

function inside(keyword: string, value: unknown, definitions: Record<string, JsonSchema>): unknown {
  const whole = (schema: unknown): unknown => (isObject(schema) ? inlined(schema, definitions) : schema);
  if (LISTS.has(keyword) && Array.isArray(value)) return value.map(whole);
  if (keyword === 'properties' && isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, whole(schema)]));
  }
  return SINGLES.has(keyword) ? whole(value) : value;
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
