import { createArticle, getPage } from '@broadsheet/contracts';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayClient } from './gateway.client.js';

describe('GatewayClient', () => {
  let server: Server;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  let sut: GatewayClient;

  beforeAll(async () => {
    server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    sut = new GatewayClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'the-token');
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('sends token, path and body', async () => {
    let seen = '';
    answer = (request, response) => {
      seen = `${request.method} ${request.url} ${request.headers.authorization}`;
      response.end('{"version":1}');
    };
    expect(await sut.call(createArticle, { body: { title: 'x' } })).toEqual({ version: 1 });
    expect(seen).toBe('POST /v1/articles Bearer the-token');
    await sut.call(getPage, { params: { article: 'a/b' } });
    expect(seen).toBe('GET /v1/articles/a%2Fb/page Bearer the-token');
  });

  it('waits and repeats while it is told to come again', async () => {
    let asked = 0;
    answer = (_request, response) => {
      asked += 1;
      response.writeHead(asked === 1 ? 503 : 200, { 'retry-after': '0.05' }).end('{}');
    };
    await sut.call(getPage, { params: { article: 'a' } });
    expect(asked).toBe(2);
  });

  it('says what the problem document says', async () => {
    const problem = { type: 't', title: 'No such article.', status: 404, code: 'ARTICLE_NOT_FOUND', requestId: 'r-9' };
    answer = (_request, response) => response.writeHead(404).end(JSON.stringify(problem));
    await expect(sut.call(getPage, { params: { article: 'a' } })).rejects.toThrow(/No such article\.[\s\S]*r-9/);
  });

  it('says so where somebody else answers', async () => {
    answer = (_request, response) => response.writeHead(502).end('<html>');
    await expect(sut.call(getPage, { params: { article: 'a' } })).rejects.toThrow(
      'answered 502, and not as the gateway',
    );
  });

  it('says so where nobody answers', async () => {
    await expect(new GatewayClient('http://127.0.0.1:1', 't').call(getPage)).rejects.toThrow('does not answer. Start');
  });
});
