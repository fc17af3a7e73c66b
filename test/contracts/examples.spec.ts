import { openApiDocument, routeCatalogue, routeExamples } from '@broadsheet/contracts';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Media {
  readonly schema: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly $ref: string }>>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: object;
    readonly example?: unknown;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}

const document = openApiDocument(routeCatalogue);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ ...document }, 'openapi');
const validator = (schema: object): ValidateFunction =>
  ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')) as object);

/** What is wrong with a value, by the schema of the document. */
function faults(schema: object, value: unknown): unknown {
  const validate = validator(schema);
  return validate(value) ? [] : validate.errors;
}

const operations = Object.values(document.paths).flatMap((item) => Object.values(item) as Operation[]);
const all = operations.map((operation) => [operation.operationId, operation] as const);

describe('examples', () => {
  it('are there for every route and for nothing else', () => {
    expect(Object.keys(routeExamples).sort()).toEqual(routeCatalogue.map(({ id }) => id).sort());
  });

  it('would be refused if they were wrong', () => {
    const { schema = {}, example } = operations[0]?.requestBody?.content['application/json'] ?? {};
    expect(faults(schema, example)).toEqual([]);
    expect(faults(schema, { ...(example as object), surprise: 1 })).not.toEqual([]);
  });

  it.each(all)('of %s fit its parameters, its body and its response', (_id, { parameters, requestBody, responses }) => {
    for (const one of parameters.filter((parameter) => parameter.in !== 'header')) {
      expect([one.name, faults(one.schema, one.example)]).toEqual([one.name, []]);
    }
    const success = Object.entries(responses).filter(([status]) => status.startsWith('2'));
    const media = [
      ...Object.values(requestBody?.content ?? {}),
      ...success.flatMap(([, { content = {} }]) => Object.values(content)),
    ];
    for (const { schema, example } of media) expect(faults(schema, example)).toEqual([]);
  });

  it.each(all)('of %s show every problem it answers', (_id, { responses }) => {
    const problems = Object.values(responses).flatMap(({ content = {} }) => content['application/problem+json'] ?? []);
    expect(problems.length).toBeGreaterThan(4);
    for (const { schema, examples = {} } of problems) {
      for (const [code, { $ref }] of Object.entries(examples)) {
        const { value } = (document.components['examples'] as Record<string, { value: unknown }>)[code] ?? {};
        expect($ref).toBe(`#/components/examples/${code}`);
        expect(faults(schema, value)).toEqual([]);
      }
    }
  });

  it.each(routeCatalogue.map((route) => [route.id, route] as const))('of %s are taken by the service', (id, route) => {
    const { params = {}, query = {}, body, answer } = routeExamples[id] ?? {};
    expect(route.params.safeParse(params).error).toBeUndefined();
    expect(route.query.safeParse(query).error).toBeUndefined();
    expect(route.body?.safeParse(body).error).toBeUndefined();
    expect(route.answer.safeParse(answer).error).toBeUndefined();
  });
});
