import { Cast } from '#access/cast.js';
import { inTurn } from '#attacks/in-turn.js';
import { Knocker, type Twist } from '#attacks/knocker.js';
import { Operations, type Operation } from '#openapi/operations.js';
import {
  OPERATOR_HEADERS,
  OPERATOR_TEXTS,
  operatorQueries,
  OPERATORS,
  poisonedBodies,
} from '#attacks/operator-vectors.js';
import { leavesIn, objectsIn, replaced } from '#attacks/places.js';
import { wholeBodies } from '#attacks/json-arbitraries.js';
import { World } from '#access/world.js';
import { systemUnderTest } from '#clients/system.config.js';

const { gatewayUrl } = systemUnderTest();
const named = (operation: Operation, where: string) => operation.parameters.filter((one) => one.in === where);

describe('questions to a database, where values belong', () => {
  let sut: Knocker;
  let operations: Operations;

  beforeAll(async () => {
    operations = await Operations.of(gatewayUrl);
    sut = new Knocker(gatewayUrl, await World.prepare(gatewayUrl, await Cast.assemble(gatewayUrl)));
  }, 240_000);
  // Without a beginning there is nothing to close, and the first failure is the one to read.
  afterAll(() => (sut as Knocker | undefined)?.close());
  beforeEach(() => {
    sut.faults.length = 0;
    sut.count = 0;
  });

  /** Requests that were not refused with one of the statuses. */
  const notRefused = async (
    twists: readonly (readonly [Operation, Twist])[],
    ...statuses: number[]
  ): Promise<unknown[]> => {
    const wrong: unknown[] = [];
    await inTurn(twists, async ([operation, twist]) => {
      const { status, text } = await sut.knock(operation, twist);
      if (!statuses.includes(status))
        wrong.push([operation.operationId, JSON.stringify(twist).slice(0, 200), status, text.slice(0, 200)]);
    });
    expect(sut.count).toBeGreaterThan(0);
    expect(sut.faults).toEqual([]);
    return wrong;
  };
  const bodiesOf = (operation: Operation): unknown[] => wholeBodies(operations, operation);

  it('are refused in every field of every body', async () => {
    const twists = operations.all.flatMap((operation) =>
      bodiesOf(operation)
        .slice(0, 3)
        .flatMap((body) =>
          leavesIn(body).flatMap((place) =>
            OPERATORS.map((operator) => [operation, { body: replaced(body, place, operator) }] as const),
          ),
        ),
    );
    expect(await notRefused(twists, 422)).toEqual([]);
    process.stdout.write(`operators in bodies · ${sut.count} refused\n`);
  }, 240_000);

  it('are refused instead of a body or any object in it', async () => {
    const twists = operations.all.flatMap((operation) =>
      bodiesOf(operation)
        .slice(0, 1)
        .flatMap((body) =>
          objectsIn(body).flatMap((place) =>
            [...OPERATORS, 'x', 7, null, []].map(
              (operator) => [operation, { body: replaced(body, place, operator) }] as const,
            ),
          ),
        ),
    );
    expect(await notRefused(twists, 400, 422)).toEqual([]);
  }, 240_000);

  it('are refused among the fields of a body, and poison no prototype', async () => {
    const twists = operations.all.flatMap((operation) =>
      bodiesOf(operation)
        .slice(0, 1)
        .flatMap((body) => poisonedBodies(body as object).map((text) => [operation, { body: text }] as const)),
    );
    expect(await notRefused(twists, 400, 422)).toEqual([]);
  }, 240_000);

  it('are refused in queries', async () => {
    const twists = operations.all.flatMap((operation) =>
      [...named(operation, 'query').map(({ name }) => name), 'filter']
        .flatMap(operatorQueries)
        .map((query) => [operation, { query }] as const),
    );
    expect(await notRefused(twists, 404, 422)).toEqual([]);
    process.stdout.write(`operators in queries · ${sut.count} refused\n`);
  }, 240_000);

  it('are refused in paths', async () => {
    const twists = operations.all.flatMap((operation) =>
      named(operation, 'path').flatMap(({ name }) =>
        OPERATOR_TEXTS.map((text) => [operation, { params: { [name]: text } }] as const),
      ),
    );
    // A slug that nobody has used may be one that a service does not know yet (503).
    expect(await notRefused(twists, 400, 404, 422, 503)).toEqual([]);
  }, 240_000);

  it('are refused in headers', async () => {
    const twists = operations.all
      .filter((operation) => named(operation, 'header').some(({ name }) => name === 'If-Match'))
      .flatMap((operation) =>
        OPERATOR_HEADERS.map((value) => [operation, { headers: { 'if-match': value } }] as const),
      );
    expect(await notRefused(twists, 400, 412, 422, 428)).toEqual([]);
  });
});
