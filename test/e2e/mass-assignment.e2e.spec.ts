import { Cast } from '#access/cast.js';
import { Knocker } from '#attacks/knocker.js';
import { Operations, type Operation } from '#openapi/operations.js';
import { objectsIn, replaced, valueAt, type Place } from '#attacks/places.js';
import { wholeBodies } from '#attacks/json-arbitraries.js';
import { World } from '#access/world.js';
import { systemUnderTest } from '#clients/system.config.js';

const { gatewayUrl } = systemUnderTest();

/** What only the product decides. */
const FORBIDDEN =
  '_id id __v v role roles scope scopes isAdmin status authorId accountId ownerId sessionId number version count total createdAt updatedAt publishedAt postedAt joinedAt startedAt outbox html wordCount slugs passwordHash constructor toString $set $where a.b'.split(
    ' ',
  );

/** Where a body may name one of them all the same: what an import brings along, ids that clients make, and what admins decide. */
const TAKEN = [
  'changeRoles /roles',
  'createApiKey /scopes',
  'declareCounts /declared/0/count',
  'importActivity /activities/0/id',
  'importArticle /number',
  'importArticle /publishedAt',
  'importComments /items/0/postedAt',
  'importComments /items/0/status',
  'reportActivity /activities/0/id',
];

const pointerOf = (place: Place, name: string): string => `/${[...place, name].join('/')}`;

describe('properties that only the product sets', () => {
  let sut: Knocker;
  let operations: readonly Operation[];
  let all: Operations;

  beforeAll(async () => {
    all = await Operations.of(gatewayUrl);
    operations = all.all.filter(({ body }) => body !== undefined);
    sut = new Knocker(gatewayUrl, await World.prepare(gatewayUrl, await Cast.assemble(gatewayUrl)));
  }, 240_000);
  // Without a beginning there is nothing to close, and the first failure is the one to read.
  afterAll(() => (sut as Knocker | undefined)?.close());

  /** Pointers that were not refused, of all forbidden names at one place. */
  const accepted = async (operation: Operation, body: unknown, place: Place): Promise<string[]> => {
    const object = valueAt(body, place) as object;
    const names = FORBIDDEN.filter((name) => !Object.hasOwn(object, name));
    const more = Object.fromEntries(names.map((name) => [name, 'x']));
    const { status, json } = await sut.knock(operation, { body: replaced(body, place, { ...object, ...more }) });
    const { errors = [] } = json as { errors?: { pointer: string }[] };
    const refused = errors.map(({ pointer }) => pointer);
    if (status !== 422) return [`${operation.operationId} answered ${status}`];
    return names
      .map((name) => pointerOf(place, name))
      .filter((pointer) => !refused.some((one) => one.endsWith(pointer)))
      .map((pointer) => `${operation.operationId} ${pointer}`);
  };

  it('are refused in every object of every body, each by its pointer', async () => {
    const found: string[] = [];
    let objects = 0;
    for (const operation of operations) {
      for (const body of wholeBodies(all, operation)) {
        for (const place of objectsIn(body)) {
          objects += 1;
          found.push(...(await accepted(operation, body, place)));
        }
      }
    }
    process.stdout.write(
      `mass assignment · ${operations.length} bodies, ${objects} objects, ${FORBIDDEN.length} names each\n`,
    );
    expect(found).toEqual([]);
    expect(sut.faults).toEqual([]);
  }, 240_000);

  it('stand in bodies only where an import or a client may say them', () => {
    const named = operations.flatMap((operation) =>
      wholeBodies(all, operation).flatMap((body) =>
        objectsIn(body).flatMap((place) =>
          FORBIDDEN.filter((name) => Object.hasOwn(valueAt(body, place) as object, name)).map(
            (name) => `${operation.operationId} ${pointerOf(place, name).replaceAll(/\/\d+\//g, '/0/')}`,
          ),
        ),
      ),
    );
    expect([...new Set(named)].sort()).toEqual(TAKEN);
  });
});
