import { Handles } from '#http/handles.js';
import { Input } from '#http/input.js';
import { fromNobody, startHarbour } from './harbour.spec.js';
import { anyone, defineRoute, type InputOf } from '@broadsheet/contracts';
import { Controller } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';

const basics = { service: 'articles', method: 'GET', access: anyone, status: 200, errors: [] } as const;
const Boat = z.object({ id: z.string(), name: z.string(), berth: z.string() });

const listBoats = defineRoute({
  ...basics,
  id: 'listBoats',
  path: '/v1/boats',
  summary: 'All boats.',
  query: z.strictObject({
    cursor: z.string().optional(),
    flag: z.string().optional(),
    fields: z.preprocess((value) => String(value).split(','), z.array(z.enum(['id', 'name', 'berth']))).optional(),
  }),
  answer: z.object({ items: z.array(Boat), next: z.string().nullable() }),
  conditional: true,
  paged: true,
});
const getBoat = defineRoute({
  ...basics,
  id: 'getBoat',
  path: '/v1/boat',
  summary: 'A boat.',
  answer: z.any(),
  versioned: true,
});
const getBerth = defineRoute({
  ...basics,
  id: 'getBerth',
  path: '/v1/berth',
  summary: 'A boat where it lies.',
  answer: z.object({ article: z.object({ version: z.number() }), berth: z.string() }),
  versioned: 'article',
  conditional: true,
});

let berth = 'North';

@Controller()
class BoatsController {
  @Handles(listBoats)
  list(@Input() { query }: InputOf<typeof listBoats>) {
    const items = [{ id: 'b1', name: 'Mary', berth }];
    return { items, next: query.cursor === undefined ? 'c 2' : null };
  }

  @Handles(getBoat)
  get() {
    return { version: 7, berth };
  }

  @Handles(getBerth)
  where() {
    return { article: { version: 7 }, berth };
  }
}

describe('what is read', () => {
  let sut: NestFastifyApplication;

  beforeAll(async () => {
    sut = await startHarbour(BoatsController);
  });
  afterAll(() => sut.close());
  beforeEach(() => {
    berth = 'North';
  });

  const read = (url: string, headers: Record<string, string> = {}) => {
    return sut.inject({ url, headers: { ...fromNobody(), ...headers } });
  };
  const tagOf = async (url: string) => String((await read(url)).headers.etag);

  it('links to its next page with everything that was asked for, until there is none', async () => {
    const first = await read('/v1/boats?flag=%3E%22&fields=name');
    expect(first.headers['link']).toBe('</v1/boats?flag=%3E%22&fields=name&cursor=c+2>; rel="next"');
    const second = await read('/v1/boats?cursor=c+2');
    expect(second.headers).not.toHaveProperty('link');
  });

  it('has the members of items that were asked for, and the id', async () => {
    expect((await read('/v1/boats?fields=name')).json()).toEqual({ items: [{ id: 'b1', name: 'Mary' }], next: 'c 2' });
    expect((await read('/v1/boats')).json<{ items: object[] }>().items).toEqual([
      { id: 'b1', name: 'Mary', berth: 'North' },
    ]);
    const refused = await read('/v1/boats?fields=name,sail');
    expect(refused.statusCode).toBe(422);
    expect(refused.json<{ errors: object[] }>().errors).toMatchObject([{ pointer: '#/query/fields/1' }]);
  });

  it.each(['/v1/boats', '/v1/boat', '/v1/berth'])('is not sent again to who has it: %s', async (url) => {
    const tag = await tagOf(url);
    for (const named of [tag, `W/${tag}`, `"a", ${tag}`, '*']) {
      const answer = await read(url, { 'if-none-match': named });
      expect([answer.statusCode, answer.body, answer.headers.etag]).toEqual([304, '', tag]);
      expect(answer.headers).not.toHaveProperty('content-type');
    }
    expect((await read(url, { 'if-none-match': '"6"' })).statusCode).toBe(200);
  });

  it('has its version for a tag, and a hash behind it where it shows more than the version covers', async () => {
    expect(await tagOf('/v1/boat')).toBe('"7"');
    const [list, one] = [await tagOf('/v1/boats'), await tagOf('/v1/berth')];
    expect(list).toMatch(/^"[\w-]{22}"$/);
    expect(one).toMatch(/^"7\.[\w-]{22}"$/);
    berth = 'South';
    expect(await tagOf('/v1/boat')).toBe('"7"');
    expect(await tagOf('/v1/boats')).not.toBe(list);
    expect(await tagOf('/v1/berth')).not.toBe(one);
  });
});
