import fc, { type Arbitrary } from 'fast-check';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import type { Operation, Operations } from '#openapi/operations.js';

/** A JSON Schema as openapi.json has it, as far as its inputs use the language. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

interface Surroundings {
  /** What `#/components/schemas/…` refers to. */
  readonly components: Readonly<Record<string, JsonSchema>>;
  /** Ids that exist; they are used among others that do not. */
  readonly ids: readonly string[];
  /** Every optional property is there. */
  readonly whole?: boolean;
}

const MAX_ITEMS = 4;

/** Values that a schema takes. Throws where a schema says what this cannot read: nothing is left out in silence. */
export class JsonArbitraries {
  constructor(private readonly given: Surroundings) {}

  of(schema: JsonSchema): Arbitrary<unknown> {
    const { $ref, anyOf, oneOf = anyOf } = schema;
    if ($ref !== undefined) return this.of(this.resolved($ref));
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if ('const' in schema) return fc.constant(schema.const);
    if (oneOf) return fc.oneof(...oneOf.map((one) => this.of(one)));
    return this.ofType(schema);
  }

  private ofType(schema: JsonSchema): Arbitrary<unknown> {
    switch (schema.type) {
      case 'string':
        return textArbitrary(schema, this.given.ids);
      case 'object':
        return this.ofObject(schema);
      case 'array':
        return this.ofArray(schema);
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      default:
        return numberOf(schema);
    }
  }

  private ofObject({ properties = {}, required = [] }: JsonSchema): Arbitrary<unknown> {
    const model = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, this.of(schema)]));
    return this.given.whole ? fc.record(model) : fc.record(model, { requiredKeys: [...required] });
  }

  private ofArray({ items = {}, minItems = 0, maxItems = MAX_ITEMS }: JsonSchema): Arbitrary<unknown> {
    const minLength = this.given.whole ? Math.max(1, minItems) : minItems;
    return fc.array(this.of(items), { minLength, maxLength: Math.max(minLength, Math.min(maxItems, MAX_ITEMS)) });
  }

  private resolved($ref: string): JsonSchema {
    const found = this.given.components[$ref.replace('#/components/schemas/', '')];
    if (!found) throw new Error(`${$ref} leads nowhere`);
    return found;
  }
}

function numberOf(schema: JsonSchema): Arbitrary<number> {
  const { type, minimum: min = -1_000, maximum: max = 1_000 } = schema;
  if (type === 'integer') return fc.integer({ min, max });
  if (type === 'number') return fc.double({ min, max, noNaN: true });
  throw new Error(`a schema that test/attacks/json-arbitraries.ts cannot read: ${JSON.stringify(schema)}`);
}

const LAST_MOMENT = new Date('2100-01-01T00:00:00Z');
const UUID_VERSION = 7;
/** Enough to find out what a text does; very long ones have a test of their own. */
const MAX_CHARACTERS = 300;

/** Texts that a schema takes: by its format or its patterns, and where it is free what people and attackers write. */
function textArbitrary(schema: JsonSchema, ids: readonly string[]): Arbitrary<string> {
  return byFormat(schema.format, ids) ?? byPattern(schema);
}

function byFormat(format: string | undefined, ids: readonly string[]): Arbitrary<string> | undefined {
  switch (format) {
    case undefined:
      return undefined;
    case 'uuid':
      return fc.oneof({ arbitrary: fc.constantFrom(...ids), weight: 4 }, fc.uuid({ version: UUID_VERSION }));
    case 'date-time':
      return fc.date({ min: new Date(0), max: LAST_MOMENT, noInvalidDate: true }).map((date) => date.toISOString());
    case 'uri':
      return fc.webUrl({ validSchemes: ['https'] });
    default:
      throw new Error(`a format that test/attacks/json-arbitraries.ts does not know: ${format}`);
  }
}

function byPattern({ pattern, allOf = [], minLength = 0, maxLength = MAX_CHARACTERS }: JsonSchema): Arbitrary<string> {
  const sources = [pattern, ...allOf.map((one) => one.pattern)].filter((source) => source !== undefined);
  const patterns = sources.map((source) => new RegExp(source, 'u'));
  const fits = (text: string) =>
    text.length >= minLength && text.length <= maxLength && patterns.every((one) => one.test(text));
  const most = Math.min(maxLength, MAX_CHARACTERS);
  if (sources.some((source) => source.includes('@'))) return fc.emailAddress().filter(fits);
  const closed = sources.find((source) => source.startsWith('^') && !source.includes('[^'));
  return closed === undefined
    ? fc.oneof(freeText(minLength, most), fc.constantFrom(...HOSTILE_TEXTS).filter(fits)).filter(fits)
    : fc.stringMatching(new RegExp(withoutLookahead(closed))).filter(fits);
}

const freeText = (minLength: number, maxLength: number): Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom('grapheme', 'binary'), minLength, maxLength });

/** What is looked at ahead is checked afterwards. */
const withoutLookahead = (source: string): string => source.replaceAll(/\(\?!(?:[^()]|\([^()]*\))*\)/g, '');

const SAMPLES = 12;
const NOBODYS_ID = '01920000-0000-7000-8000-0000000000aa';
const SEED = 6;

/** Bodies that a schema takes, with every property that there is and every variant: one for each shape. */
export function wholeBodies({ components }: Operations, { body }: Operation): unknown[] {
  if (!body) return [];
  const arbitrary = new JsonArbitraries({ components, ids: [NOBODYS_ID], whole: true }).of(body);
  const bodies = fc.sample(arbitrary, { numRuns: SAMPLES, seed: SEED });
  return [...new Map(bodies.map((one) => [shapeOf(one), one])).values()];
}

/** Its names without its values; a list counts by the kinds of its items. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join()}]`;
  if (typeof value !== 'object' || value === null) return '';
  return `{${Object.entries(value)
    .map(([name, one]) => `${name}:${shapeOf(one)}`)
    .sort()
    .join()}}`;
}
