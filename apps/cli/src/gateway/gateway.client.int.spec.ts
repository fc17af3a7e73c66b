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
    sut = new GatewayClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('sends path, body, and the token of its session', async () => {
    const seen: string[] = [];
    answer = (request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
      response.end('{"accessToken":"the-token","expiresIn":900}');
    };
    await sut.signIn({ email: 'ines@harbour.example', password: 'the ferry was late again' });
    await sut.call('createArticle', { body: { title: 'x' } });
    await sut.call('getPage', { path: { article: 'a/b' } });
    expect(seen).toEqual([
      'POST /v1/sessions undefined',
      'POST /v1/articles Bearer the-token',
      'GET /v1/articles/a%2Fb/page Bearer the-token',
    ]);
  });

  it('waits and repeats while the response asks for it', async () => {
    const keys: unknown[] = [];
    answer = (request, response) => {
      keys.push(request.headers['idempotency-key']);
      const problem = { type: 't', title: 'Not yet.', status: 503, code: 'NOT_READY', requestId: 'r-9' };
      response.writeHead(keys.length === 1 ? 503 : 200, { 'retry-after': '0' }).end(JSON.stringify(problem));
    };
    await sut.call('createArticle', { body: { title: 'x' } });
    expect(keys).toEqual([expect.stringMatching(/^".{36}"$/), keys[0]]);
  });

  it('throws the message of the problem document', async () => {
    const problem = { type: 't', title: 'No such article.', status: 404, code: 'ARTICLE_NOT_FOUND', requestId: 'r-9' };
    answer = (_request, response) => response.writeHead(404).end(JSON.stringify(problem));
    await expect(sut.call('getPage', { path: { article: 'a' } })).rejects.toThrow(/No such article\.[\s\S]*r-9/);
  });

  it('reports a response that is not from the gateway', async () => {
    answer = (_request, response) => response.writeHead(502).end('<html>');
    await expect(sut.call('getPage', { path: { article: 'a' } })).rejects.toThrow(
      'responded with 502, but not like the gateway',
    );
  });

  it('reports that the gateway does not respond', async () => {
    await expect(new GatewayClient('http://127.0.0.1:1').call('listArticles')).rejects.toThrow(
      'does not respond. Start',
    );
  });
});
