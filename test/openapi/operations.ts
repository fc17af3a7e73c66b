import type { JsonSchema } from '#attacks/json-arbitraries.js';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

interface Content {
  readonly schema: JsonSchema;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Content>> }>>;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** An operation of openapi.json. */
export interface Operation extends Described {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Of a JSON body; undefined where there is none. */
  readonly body: JsonSchema | undefined;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** What the gateway says of itself in its openapi.json: nothing here is read from the product's own contracts. */
export class Operations {
  readonly all: readonly Operation[];
  readonly components: Readonly<Record<string, JsonSchema>>;

  constructor(readonly document: OpenApi) {
    this.components = document.components.schemas;
    this.all = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([method]) => METHODS.includes(method))
        .map(([method, described]) => operationOf(method, path, described)),
    );
  }

  static async of(gatewayUrl: string): Promise<Operations> {
    const response = await fetch(`${gatewayUrl}/openapi.json`);
    return new Operations((await response.json()) as OpenApi);
  }
}

function operationOf(method: string, path: string, described: Described): Operation {
  const body = described.requestBody?.content['application/json']?.schema;
  return { ...described, method: method.toUpperCase(), path, parameters: described.parameters ?? [], body };
}
