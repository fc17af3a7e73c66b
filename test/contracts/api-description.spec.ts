import { ApiDescription } from '#openapi/api-description.js';
import { judgedFetch, ResponseTally } from '#openapi/judged-fetch.js';
import { routeExamples } from '@broadsheet/contracts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sut = new ApiDescription();
const tree = routeExamples['listCategories']?.answer as object;
const problem = { type: 'urn:x', title: 'No.', status: 404, code: 'ARTICLE_NOT_FOUND', requestId: 'r' };

interface Answer {
  readonly path?: string;
  readonly status?: number;
  readonly body?: object | string;
  readonly headers?: Record<string, string>;
}

function faults({ path = '/v1/categories', status = 200, body = tree, headers = {} }: Answer): string[] {
  const type = status < 300 ? 'application/json' : 'application/problem+json';
  const all = new Headers({ 'content-type': `${type}; charset=utf-8`, 'x-request-id': 'r', etag: '"1"', ...headers });
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return sut.faultsOf({ method: 'GET', path, status, headers: all, text });
}

describe('ApiDescription', () => {
  it('has nothing against a response that is as described', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ path: '/v1/articles/x', status: 404, body: problem })).toEqual([]);
    expect(faults({ status: 304, body: '' })).toEqual([]);
  });

  it.each<[string, Answer]>([
    ['a status', { status: 409, body: problem }],
    ['a code', { status: 401, body: problem }],
    ['a content type', { headers: { 'content-type': 'text/html' } }],
    ['a member', { body: { ...tree, colour: 'blue' } }],
    ['the lack of a member', { body: { items: [] } }],
    ['a body', { status: 304 }],
    ['a problem at an address that is none', { path: '/v1/boats', body: tree }],
  ])('refuses %s that is not described', (_, answer) => {
    expect(faults(answer)).not.toEqual([]);
  });

  it('refuses a header that is missing', () => {
    const headers = new Headers({ 'content-type': 'application/json' });
    const seen = { method: 'GET', path: '/v1/categories', status: 200, headers, text: JSON.stringify(tree) };
    expect(sut.faultsOf(seen)).toEqual(['X-Request-Id is missing', 'ETag is missing']);
  });
});

describe('judgedFetch', () => {
  const folder = mkdtempSync(join(tmpdir(), 'responses-'));
  const file = join(folder, 'tally');
  const answering = (body: string, headers = {}) =>
    judgedFetch(() => Promise.resolve(new Response(body, { headers })), sut, new ResponseTally(file));
  const described = { 'content-type': 'application/json', 'x-request-id': 'r', etag: '"1"' };

  beforeEach(() => writeFileSync(file, ''));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lets through what is described, and counts it', async () => {
    const response = await answering(JSON.stringify(tree), described)('http://x/v1/categories?a=b');
    expect(await response.json()).toEqual(tree);
    expect(new ResponseTally(file).summary(['listCategories', 'signIn'])).toBe(
      '1 responses fit openapi.json; 1 of 2 operations were asked, all but signIn.',
    );
  });

  it('fails for what is not, and records it', async () => {
    await expect(answering('{}', described)('http://x/v1/categories')).rejects.toThrow(
      'GET /v1/categories answered 200',
    );
    expect(() => new ResponseTally(file).summary([])).toThrow('listCategories');
  });

  it('leaves alone what is not of the API', async () => {
    expect(await (await answering('<html>')('http://x/articles/a')).text()).toBe('<html>');
  });
});
