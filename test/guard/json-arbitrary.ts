import { textArbitrary } from './text-arbitrary.js';
import fc, { type Arbitrary } from 'fast-check';

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

const MOST_ITEMS = 4;

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

  private ofArray({ items = {}, minItems = 0, maxItems = MOST_ITEMS }: JsonSchema): Arbitrary<unknown> {
    const minLength = this.given.whole ? Math.max(1, minItems) : minItems;
    return fc.array(this.of(items), { minLength, maxLength: Math.max(minLength, Math.min(maxItems, MOST_ITEMS)) });
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
  throw new Error(`a schema that test/guard/json-arbitrary.ts cannot read: ${JSON.stringify(schema)}`);
}
