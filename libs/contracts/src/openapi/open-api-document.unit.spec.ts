import { openApiDocument } from '#openapi/open-api-document.js';
import { defineRoute } from '#routes/define-route.js';
import { anyone } from '#routes/access.js';
import { routeCatalogue } from '#routes/route-catalogue.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import { z } from 'zod';

interface Operation {
  operationId: string;
  security: object[];
  parameters: { name: string; in: string; required?: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { content?: Record<string, { schema: unknown }>; headers?: object }>;
}

describe('the OpenAPI document', () => {
  const sut = openApiDocument(routeCatalogue);
  const operation = (id: string): Operation => {
    const all = Object.values(sut.paths).flatMap((item) => Object.values(item)) as Operation[];
    const found = all.find(({ operationId }) => operationId === id);
    if (!found) throw new Error(`no operation ${id}`);
    return found;
  };

  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone({ ...sut }));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  it('has every route, under its id', () => {
    const ids = routeCatalogue.map(({ id }) => id);
    expect(ids.map((id) => operation(id).operationId)).toEqual(ids);
  });

  it('refers only to components that it has', () => {
    const text = JSON.stringify(sut);
    const names = [...text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)];
    expect(names.length).toBeGreaterThan(50);
    for (const [, kind = '', name = ''] of names) expect(sut.components[kind]).toHaveProperty(name);
    expect(text).not.toContain('$defs');
  });

  it('describes what a change of a versioned item needs and returns', () => {
    const { parameters, responses, requestBody, security } = operation('editArticle');
    expect(parameters.map(({ name }) => name)).toEqual(['article', 'If-Match']);
    expect(requestBody?.content['application/json']?.schema).toEqual({ $ref: '#/components/schemas/ArticleEdit' });
    expect(Object.keys(responses)).toEqual(
      expect.arrayContaining(['200', '400', '401', '403', '404', '409', '412', '413', '415', '422', '428', '503']),
    );
    expect(responses['200']?.headers).toHaveProperty('ETag');
    expect(security).toEqual([{ accessToken: [] }]);
  });

  it('describes the key by which a creation can be repeated', () => {
    const { parameters, responses } = operation('createArticle');
    expect(parameters).toMatchObject([{ name: 'Idempotency-Key', in: 'header', required: false }]);
    expect(responses['201']?.headers).toHaveProperty('Idempotency-Replayed');
    expect(JSON.stringify(responses['409'])).toContain('IDEMPOTENCY_IN_PROGRESS');
    expect(JSON.stringify(responses['422'])).toContain('IDEMPOTENCY_KEY_REUSED');
    expect(JSON.stringify(operation('editArticle'))).not.toContain('Idempotency');
  });

  it('describes limits and overload everywhere', () => {
    for (const { id } of routeCatalogue) {
      const { responses } = operation(id);
      for (const response of Object.values(responses)) expect(response.headers).toHaveProperty('RateLimit');
      for (const status of ['429', '503']) expect(responses[status]?.headers).toHaveProperty('Retry-After');
      expect(JSON.stringify(responses['429'])).toContain('RATE_LIMITED');
      expect(JSON.stringify(responses['503'])).toContain('OVERLOADED');
    }
  });

  it('names the codes that stand behind a status', () => {
    const problem = operation('getPage').responses['404']?.content?.['application/problem+json']?.schema;
    expect(problem).toEqual({
      allOf: [
        { $ref: '#/components/schemas/Problem' },
        { type: 'object', properties: { code: { enum: ['ARTICLE_NOT_FOUND'] } } },
      ],
    });
    expect(operation('getPage').responses).toHaveProperty('304');
  });

  it('lets clients leave out what has a default, and lets responses grow', () => {
    const limit = operation('listArticles').parameters.find(({ name }) => name === 'limit');
    expect(limit).toMatchObject({ in: 'query', required: false, schema: { type: 'integer', default: 10 } });
    expect(JSON.stringify(operation('importArticle').requestBody)).toContain('ImportedArticle');
    const schemas = sut.components['schemas'] as Record<string, { required?: string[]; additionalProperties?: false }>;
    expect(schemas['ImportedArticle']?.required).not.toContain('tags');
    expect(schemas['ImportedArticle']?.additionalProperties).toBe(false);
    expect(schemas['Page']).not.toHaveProperty('additionalProperties');
  });

  it('refuses two schemas of one id', () => {
    const input = z.strictObject({ boat: z.object({ sails: z.number().default(1) }).meta({ id: 'TestSail' }) });
    const sut = defineRoute({
      id: 'hoistSail',
      service: 'articles',
      method: 'POST',
      path: '/v1/sails',
      access: anyone,
      summary: 'Hoists a sail.',
      body: input,
      status: 200,
      answer: input,
      errors: [],
    });
    expect(() => openApiDocument([sut])).toThrow('two different schemas have the id TestSail');
  });
});
