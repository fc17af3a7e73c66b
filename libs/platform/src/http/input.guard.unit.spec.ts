import { Handles } from '#http/handles.js';
import { fromNobody, startHarbour } from './harbour.spec.js';
import { anyone, defineRoute, role, type Route } from '@broadsheet/contracts';
import { Controller } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';

const boats = {
  service: 'articles',
  method: 'GET',
  summary: 'Boats.',
  status: 200,
  answer: z.object({ items: z.array(z.string()) }),
  errors: [],
} as const;
const listBoats = defineRoute({ ...boats, id: 'listBoats', path: '/v1/boats', access: anyone });
const moorBoats = defineRoute({
  ...boats,
  id: 'moorBoats',
  method: 'PUT',
  path: '/v1/boats',
  access: anyone,
  body: z.strictObject({ pier: z.int().optional() }),
});
const listPlans = defineRoute({ ...boats, id: 'listPlans', path: '/v1/plans', access: role('editor') });

/** Looks at no input. */
@Controller()
class BoatsController {
  @Handles(listBoats)
  list(): { items: string[] } {
    return { items: ['Mary'] };
  }

  @Handles(moorBoats)
  moor(): { items: string[] } {
    return { items: ['Mary'] };
  }

  @Handles(listPlans)
  plans(): { items: string[] } {
    return { items: [] };
  }
}

describe('a request', () => {
  let sut: NestFastifyApplication;

  beforeAll(async () => {
    sut = await startHarbour(BoatsController);
  });
  afterAll(() => sut.close());

  const get = ({ path }: Route, query = '') => {
    const headers = fromNobody();
    return sut.inject({ method: 'GET', url: path + query, headers });
  };

  it('is held against its route’s schemas though the controller does not look at it', async () => {
    expect((await get(listBoats)).statusCode).toBe(200);
    const refused = await get(listBoats, '?sails=2');
    expect([refused.statusCode, refused.json()]).toMatchObject([422, { errors: [{ pointer: '#/query/sails' }] }]);
  });

  it.each([
    ['no body', undefined, 200],
    ['an empty one', '{}', 200],
    ['null', 'null', 422],
  ])('with %s, where nothing of the body is required', async (_what, payload, status) => {
    const headers = { ...fromNobody(), ...(payload === undefined ? {} : { 'content-type': 'application/json' }) };
    const answer = await sut.inject({ method: 'PUT', url: moorBoats.path, headers, ...(payload ? { payload } : {}) });
    expect(answer.statusCode).toBe(status);
  });

  it('that may not be made is refused before anybody reads it', async () => {
    expect((await get(listPlans, '?sails=2')).statusCode).toBe(401);
  });
});
