import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';

/** A response, as far as `openapi.json` describes it. */
export interface SeenResponse {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Header {
  readonly required?: boolean;
  readonly schema: object;
}
interface DescribedResponse {
  readonly headers?: Readonly<Record<string, { readonly $ref: string }>>;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}
interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, DescribedResponse>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly headers: Readonly<Record<string, Header>> };
}

/** The response of an unknown address. */
const ELSEWHERE: DescribedResponse = {
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** `openapi.json` as a judge: it knows nothing of how the system is built. */
export class ApiDescription {
  private readonly document: Document;
  private readonly paths: readonly (readonly [RegExp, Readonly<Record<string, Operation>>])[];
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly validators = new Map<object, ValidateFunction>();

  constructor(path = 'openapi.json') {
    const document = closed(JSON.parse(readFileSync(path, 'utf8')) as Json) as object;
    this.document = document as Document;
    addFormats.default(this.ajv);
    this.ajv.addSchema(document, 'openapi');
    this.paths = Object.entries(this.document.paths).map(([template, methods]) => {
      return [new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`), methods];
    });
  }

  get operationIds(): string[] {
    return Object.values(this.document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
  }

  /** The operation that was asked; undefined where there is none. */
  operationIdOf(method: string, path: string): string | undefined {
    return this.operationOf(method, path)?.operationId;
  }

  /** What is wrong with the response; nothing where it is as described. */
  faultsOf(seen: SeenResponse): string[] {
    const operation = this.operationOf(seen.method, seen.path);
    const described = operation ? operation.responses[seen.status] : ELSEWHERE;
    if (!described) return [`${operation?.operationId} does not answer ${seen.status}`];
    return [...this.headerFaults(described, seen.headers), ...this.bodyFaults(described, seen)];
  }

  private operationOf(method: string, path: string): Operation | undefined {
    const asked = method.toLowerCase();
    return this.paths.find(([pattern, methods]) => pattern.test(path) && asked in methods)?.[1][asked];
  }

  private headerFaults({ headers = {} }: DescribedResponse, seen: Headers): string[] {
    return Object.entries(headers).flatMap(([name, { $ref }]) => {
      const { required = false, schema } = this.document.components.headers[$ref.split('/').pop() ?? ''] as Header;
      const value = seen.get(name);
      if (value === null) return required ? [`${name} is missing`] : [];
      const isNumber = (schema as { type?: string }).type === 'integer';
      return this.faults(schema, isNumber ? Number(value) : value).map((fault) => `${name}: ${fault}`);
    });
  }

  private bodyFaults({ content }: DescribedResponse, { headers, text }: SeenResponse): string[] {
    if (!content) return text === '' ? [] : ['there is a body'];
    const type = headers.get('content-type')?.split(';')[0] ?? 'nothing';
    const media = content[type];
    return media ? this.faults(media.schema, JSON.parse(text)) : [`it is ${type}`];
  }

  private faults(schema: object, value: unknown): string[] {
    const validate = this.validators.get(schema) ?? this.compiled(schema);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      return `${instancePath || 'the body'} ${message} ${JSON.stringify(params)}`;
    });
  }

  private compiled(schema: object): ValidateFunction {
    const whole = JSON.stringify(schema).replaceAll('"#/', '"openapi#/');
    const validate = this.ajv.compile(JSON.parse(whole) as object);
    this.validators.set(schema, validate);
    return validate;
  }
}

type Json = null | boolean | number | string | readonly Json[] | JsonMembers;
interface JsonMembers {
  readonly [name: string]: Json;
}

/**
 * The same document, whose objects have no other members than those described. Clients must bear with more; a member
 * that nobody described is a fault of ours all the same. Objects that are put together by `allOf` stay as they are.
 */
function closed(value: Json, isPart = false): Json {
  if (isList(value)) return value.map((item) => closed(item));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    name === 'allOf' && isList(member) ? member.map((part) => closed(part, true)) : closed(member),
  ]);
  const isOpen = value['type'] === 'object' && 'properties' in value && !('additionalProperties' in value);
  return Object.fromEntries([...members, ...(isOpen && !isPart ? [['additionalProperties', false]] : [])]) as Json;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
