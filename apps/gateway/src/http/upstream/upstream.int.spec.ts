import { FakeUpstream, sendJson } from '#fake-upstream.spec.js';
import { until } from '@broadsheet/testing';
import { Logger } from '@nestjs/common';
import { Upstream } from './upstream.js';
import type { UpstreamRequest } from './upstream-request.js';
import { UpstreamUnavailable } from './upstream-unavailable.errors.js';

const READ: UpstreamRequest = { method: 'GET', path: '/a', headers: {}, body: null, deadlineMs: 2000 };
const WRITE: UpstreamRequest = { ...READ, method: 'POST', body: Buffer.from('{}') };

describe('an upstream', () => {
  const service = new FakeUpstream();
  let sut: Upstream;

  const failureOf = async (request: UpstreamRequest): Promise<string> => {
    const error: unknown = await sut.send(request).catch((caught: unknown) => caught);
    return error instanceof UpstreamUnavailable ? error.failure : `no failure: ${JSON.stringify(error)}`;
  };

  beforeAll(() => void Logger.overrideLogger(false));

  beforeEach(async () => {
    await service.start();
    service.seen.length = 0;
    service.answers((_request, response) => sendJson(response, 200, { a: 1 }));
    const breaker = { failures: 3, pauseMs: 50 };
    sut = new Upstream({ service: 'articles', url: service.url, connections: 4, answerLimitBytes: 10_000, breaker });
  });

  afterEach(async () => {
    await sut.close();
    await service.stop();
  });

  it('answers whole, however many pieces the answer came in', async () => {
    service.answers((_request, response) => {
      response.writeHead(201, { 'x-a': 'b' });
      response.write('first ');
      setImmediate(() => response.end('second'));
    });
    const { status, headers, body } = await sut.send(READ);
    expect([status, headers['x-a'], body.toString()]).toEqual([201, 'b', 'first second']);
  });

  it('gives up at the deadline, and the service learns it', async () => {
    let closed = false;
    service.answers((_request, response) => void response.on('close', () => (closed = true)));
    const startedAt = performance.now();
    expect(await failureOf({ ...READ, deadlineMs: 60 })).toBe('timeout');
    expect(performance.now() - startedAt).toBeLessThan(1000);
    await until(() => closed, { what: 'the connection to be closed' });
    expect(service.seen).toHaveLength(1);
  });

  it('gives up in the middle of an answer, too', async () => {
    service.answers((_request, response) => void response.writeHead(200).write('begun'));
    expect(await failureOf({ ...READ, deadlineMs: 60 })).toBe('timeout');
  });

  it('gives up while it still waits for a connection', async () => {
    service.answers(() => undefined);
    const all = Array.from({ length: 6 }, () => failureOf({ ...READ, deadlineMs: 60 }));
    expect(await Promise.all(all)).toEqual(Array.from({ length: 6 }, () => 'timeout'));
    expect(service.seen.length).toBeLessThanOrEqual(4);
  });

  it('sends a read once more when its connection breaks', async () => {
    service.answers((_request, response) => {
      if (service.seen.length === 1) response.destroy();
      else sendJson(response, 200, {});
    });
    expect((await sut.send(READ)).status).toBe(200);
    expect(service.seen).toHaveLength(2);
  });

  it('sends a read twice at most', async () => {
    service.answers((_request, response) => response.destroy());
    expect(await failureOf(READ)).toBe('connection');
    expect(service.seen).toHaveLength(2);
  });

  it('never repeats a change', async () => {
    service.answers((_request, response) => response.destroy());
    expect(await failureOf(WRITE)).toBe('connection');
    expect(service.seen).toHaveLength(1);
  });

  it('refuses at once after failures in a row, and goes on when a probe is answered', async () => {
    await service.stop();
    expect(await failureOf(READ)).toBe('connection');
    expect(await failureOf(WRITE)).toBe('connection');
    expect(await failureOf(WRITE)).toBe('open');
    await service.start();
    const { status } = await until(() => sut.send(READ), { what: 'the breaker to close' });
    expect(status).toBe(200);
    expect((await sut.send(WRITE)).status).toBe(200);
  });

  it('takes errors that the service answers for answers', async () => {
    service.answers((_request, response) => sendJson(response, 503, {}));
    for (let sent = 0; sent < 10; sent++) expect((await sut.send(WRITE)).status).toBe(503);
    expect(service.seen).toHaveLength(10);
  });

  it('refuses an answer above the limit, and goes on', async () => {
    service.answers((_request, response) => void response.end('x'.repeat(10_001)));
    for (let sent = 0; sent < 4; sent++) await expect(sut.send(READ)).rejects.toThrow(/max size/i);
    service.answers((_request, response) => sendJson(response, 200, {}));
    expect((await sut.send(READ)).status).toBe(200);
  });
});
