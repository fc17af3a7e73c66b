import {
  ACCESS,
  type AccessRow,
  CALLER_KIND_NAMES,
  CALLER_KINDS,
  type CallerKind,
  verdictOf,
} from '#access/access-table.js';
import { Cast } from '#access/cast.js';
import { DirectClient } from '#clients/door.js';
import { FORGED_IDENTITIES } from '#attacks/forged-identities.js';
import { REQUESTS, requestFor } from '#access/requests-by-route.js';
import { World } from '#access/world.js';
import { ApiClient } from '#clients/api.client.js';
import { codeOf } from '#clients/route.client.js';
import { behindTheGateway, systemUnderTest } from '#clients/system.config.js';
import { routeCatalogue, Scope, type Route } from '@broadsheet/contracts';
import { DEVELOPMENT_KEYS, IDENTITY_HEADER, signIdentity } from '@broadsheet/platform';

const { gatewayUrl } = systemUnderTest();
const { urls } = behindTheGateway();
const ids = [...ACCESS.keys()];
const byId = new Map(routeCatalogue.map((route) => [route.id, route]));
const ENDS_SESSIONS = ['endAllSessions', 'deleteOwnAccount'];
const serviceRoutes = ids.filter((id) => byId.get(id)?.service !== 'gateway');

function routeOf(id: string): Route {
  const route = byId.get(id);
  if (!route) throw new Error(`${id} is no route any more: take its row out of test/access/access-table.ts`);
  return route;
}

type Send = (route: Route, kind: CallerKind) => Promise<string>;

/** What each kind of caller meets at a route. */
async function rowOf(route: Route, send: Send): Promise<AccessRow> {
  const cells: [string, string][] = [];
  for (const kind of CALLER_KIND_NAMES) cells.push([kind, await send(route, kind)]);
  return Object.fromEntries(cells) as AccessRow;
}

describe('the access table', () => {
  it('has a row and a request for every route, and no others', () => {
    const routes = routeCatalogue.map(({ id }) => id).sort();
    expect([...ids].sort()).toEqual(routes);
    expect(Object.keys(REQUESTS).sort()).toEqual(routes);
  });

  it('has a column for every scope', () => {
    const columns = Object.values(CALLER_KINDS).flatMap(({ scopes }): readonly string[] => scopes);
    expect([...columns].sort()).toEqual([...Scope.options].sort());
  });
});

describe('at the gateway', () => {
  let world: World;
  const send: Send = async (route, kind) => {
    const { headers, ...call } = await requestFor(route.id)(world, kind);
    const whole = { ...call, headers: { ...headers, ...world.cast.headersOf(kind) } };
    return verdictOf(await new ApiClient(gatewayUrl).send(route, whole));
  };

  beforeAll(async () => {
    world = await World.prepare(gatewayUrl, await Cast.assemble(gatewayUrl));
  }, 60_000);
  afterAll(() => {
    process.stdout.write(`access at the gateway · ${ids.length * CALLER_KIND_NAMES.length} cells\n`);
  });

  it.each(ids)(
    '%s lets in whom it is for, and nobody else',
    async (id) => {
      // The callers that were let in there before have no session any more.
      if (ENDS_SESSIONS.includes(id)) world = await World.prepare(gatewayUrl, await Cast.assemble(gatewayUrl));
      expect(await rowOf(routeOf(id), send)).toEqual(ACCESS.get(id));
    },
    60_000,
  );
});

describe('at the services themselves', () => {
  const behind = new DirectClient(urls);
  let world: World;
  const signed = (kind: CallerKind) => ({
    [IDENTITY_HEADER]: signIdentity(
      { caller: world.cast.callerOf(kind), requestId: 'access-matrix' },
      DEVELOPMENT_KEYS.IDENTITY_KEY,
      new Date(),
    ),
  });
  const send: Send = async (route, kind) => {
    const { headers, ...call } = await requestFor(route.id)(world, kind);
    return verdictOf(await behind.send(route, { ...call, headers: { ...headers, ...signed(kind) } }));
  };

  beforeAll(async () => {
    world = await World.prepare(gatewayUrl, await Cast.assemble(gatewayUrl));
  }, 60_000);
  afterAll(() => {
    behind.close();
    const cells = serviceRoutes.length * (CALLER_KIND_NAMES.length + FORGED_IDENTITIES.length);
    process.stdout.write(`access at the services · ${cells} cells\n`);
  });

  it.each(serviceRoutes)('%s refuses everybody whom the gateway did not sign for', async (id) => {
    const route = routeOf(id);
    const { headers, ...call } = await requestFor(id)(world, 'admin');
    const admin = world.cast.callerOf('admin');
    const answers = FORGED_IDENTITIES.map(async ({ name, forge }) => {
      const answer = await behind.send(route, { ...call, headers: { ...headers, ...forge(admin) } });
      return [name, ...codeOf(answer)];
    });
    const refused = FORGED_IDENTITIES.map(({ name }) => [name, 401, 'TOKEN_REQUIRED']);
    expect(await Promise.all(answers)).toEqual(refused);
  });

  it.each(serviceRoutes)('%s asks again who may call it', async (id) => {
    expect(await rowOf(routeOf(id), send)).toEqual(ACCESS.get(id));
  });
});
