import { FakeUpstream, sendJson } from '#fake-upstream.spec.js';
import { DEADLINE_HEADER } from '@broadsheet/platform';
import { until } from '@broadsheet/testing';
import { Logger } from '@nestjs/common';
import { Overloaded, UpstreamUnavailable } from './upstream.errors.js';
import { Upstream } from './upstream.js';
import type { UpstreamRequest } from './upstream-request.js';

const READ: UpstreamRequest = { method: 'GET', path: '/a', headers: {}, body: null, deadlineMs: 2000 };
const WRITE: UpstreamRequest = { ...READ, method: 'POST', body: Buffer.from('{}') };

describe('an upstream', () => {
  const service = new FakeUpstream();
  let sut: Upstream;

  const failureOf = async (request: UpstreamRequest): Promise<string> => {
    const error: unknown = await sut.send(request).catch((caught: unknown) => caught);
    if (error instanceof Overloaded) return 'overloaded';
    return error instanceof UpstreamUnavailable ? error.failure : `no failure: ${JSON.stringify(error)}`;
  };

  beforeAll(() => void Logger.overrideLogger(false));

  beforeEach(async () => {
    await service.start();
    service.seen.length = 0;
    service.answers((_request, response) => sendJson(response, 200, { a: 1 }));
    const breaker = { failures: 3, pauseMs: 50 };
    const admission = { max: 4, maxWrites: 3, maxWaiting: 3, waitMs: 5_000 };
    sut = new Upstream({
      service: 'articles',
      url: service.url,
      connections: 4,
      answerLimitBytes: 10_000,
      breaker,
      admission,
    });
  });

  afterEach(async () => {
    await sut.close();
    await service.stop();
  });

  it('returns the whole response, however many pieces it came in', async () => {
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

  it('gives up in the middle of a response, too', async () => {
    service.answers((_request, response) => void response.writeHead(200).write('begun'));
    expect(await failureOf({ ...READ, deadlineMs: 60 })).toBe('timeout');
  });

  it('gives up while it still waits for its turn', async () => {
    service.answers(() => undefined);
    const slow = Array.from({ length: 4 }, () => failureOf({ ...READ, deadlineMs: 500 }));
    expect(await failureOf({ ...READ, deadlineMs: 30 })).toBe('overloaded');
    expect(await Promise.all(slow)).toEqual(Array.from({ length: 4 }, () => 'timeout'));
    expect(service.seen.length).toBeLessThanOrEqual(4);
  });

  it('refuses changes first where more comes than the service can do, and keeps reads going', async () => {
    const answers: (() => void)[] = [];
    service.answers(({ method }, response) => {
      if (method === 'GET') sendJson(response, 200, {});
      else answers.push(() => sendJson(response, 200, {}));
    });
    const writes = Array.from({ length: 12 }, () => failureOf({ ...WRITE, deadlineMs: 20_000 }));
    await until(() => answers.length === 3, { what: 'as many changes as may be under way' });
    for (let sent = 0; sent < 20; sent += 1) expect((await sut.send(READ)).status).toBe(200);
    expect(answers).toHaveLength(3);
    // Three were under way and three could wait; the others were refused at once.
    await Promise.all(writes.slice(6).map(async (one) => expect(await one).toBe('overloaded')));
    let answered = 0;
    await until(() => {
      for (const answer of answers.splice(0)) {
        answer();
        answered += 1;
      }
      return answered === 6;
    });
    expect((await Promise.all(writes)).filter((one) => one === 'overloaded')).toHaveLength(6);
  });

  it('says until when it waits for the response', async () => {
    const before = Date.now();
    await sut.send(READ);
    const deadline = Number(service.last.headers[DEADLINE_HEADER]);
    expect(deadline).toBeGreaterThanOrEqual(before + READ.deadlineMs - 1_000);
    expect(deadline).toBeLessThanOrEqual(Date.now() + READ.deadlineMs + 1);
  });

  it('repeats reads within a budget only', async () => {
    const breaker = { failures: 1_000, pauseMs: 50 };
    const admission = { max: 4, maxWrites: 3, maxWaiting: 3, waitMs: 5_000 };
    const options = { service: 'articles', url: service.url, connections: 4, answerLimitBytes: 10_000 };
    const troubled = new Upstream({ ...options, breaker, admission });
    service.answers((_request, response) => response.destroy());
    for (let sent = 0; sent < 60; sent += 1) await troubled.send(READ).catch(() => undefined);
    await troubled.close();
    expect(service.seen.length).toBeGreaterThan(65);
    expect(service.seen.length).toBeLessThanOrEqual(60 + 10 + 6);
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

  it('refuses at once after failures in a row, and continues after a successful probe', async () => {
    await service.stop();
    expect(await failureOf(READ)).toBe('connection');
    expect(await failureOf(WRITE)).toBe('connection');
    expect(await failureOf(WRITE)).toBe('open');
    await service.start();
    const { status } = await until(() => sut.send(READ), { what: 'the breaker to close' });
    expect(status).toBe(200);
    expect((await sut.send(WRITE)).status).toBe(200);
  });

  it('takes error responses of the service for responses', async () => {
    service.answers((_request, response) => sendJson(response, 503, {}));
    for (let sent = 0; sent < 10; sent++) expect((await sut.send(WRITE)).status).toBe(503);
    expect(service.seen).toHaveLength(10);
  });

  it('refuses a response above the limit, and continues', async () => {
    service.answers((_request, response) => void response.end('x'.repeat(10_001)));
    for (let sent = 0; sent < 4; sent++) await expect(sut.send(READ)).rejects.toThrow(/max size/i);
    service.answers((_request, response) => sendJson(response, 200, {}));
    expect((await sut.send(READ)).status).toBe(200);
  });
});
