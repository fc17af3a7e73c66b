import { addIdentity, DEADLINE_HEADER } from './identity-hook.js';
import { IDENTITY_HEADER, signIdentity } from './identity-token.js';
import type { RouteRequest } from '#http/route-request.js';
import { ANONYMOUS } from '@broadsheet/contracts';
import { fastify } from 'fastify';

const KEY = 'k'.repeat(32);
const IDENTITY = { caller: ANONYMOUS, requestId: 'r-1', address: '192.0.2.1' };

describe('what a service knows of a request', () => {
  const sut = fastify();
  addIdentity(sut, KEY);
  sut.get('/', ({ id, address, caller }: RouteRequest) => ({ id, address, caller }));
  afterAll(() => sut.close());

  const ask = (headers: Record<string, string>) => sut.inject({ url: '/', headers });
  const signed = () => ({ [IDENTITY_HEADER]: signIdentity(IDENTITY, KEY, new Date()) });

  it('is what the gateway has signed', async () => {
    expect((await ask(signed())).json()).toEqual({ id: 'r-1', address: '192.0.2.1', caller: ANONYMOUS });
  });

  it('is nothing where nobody has', async () => {
    const given = (await ask({ 'x-forwarded-for': '192.0.2.1', [DEADLINE_HEADER]: '1' })).json<object>();
    expect(Object.keys(given)).toEqual(['id']);
  });

  it.each([
    ['has passed', () => Date.now() - 5_000, 500],
    ['has passed by less than clocks may differ', () => Date.now() - 100, 200],
    ['is to come', () => Date.now() + 5_000, 200],
    ['is none', () => NaN, 200],
  ])('is refused only where the deadline has passed: one that %s', async (_, deadline, status) => {
    const answer = await ask({ ...signed(), [DEADLINE_HEADER]: String(deadline()) });
    expect(answer.statusCode).toBe(status);
    if (status === 500) expect(answer.body).toContain('Nothing was done.');
  });
});
