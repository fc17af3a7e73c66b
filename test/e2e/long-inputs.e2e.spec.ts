import { Cast } from '#access/cast.js';
import { EventLoops } from '#attacks/event-loops.js';
import { inTurn } from '#attacks/in-turn.js';
import { Knocker, type Twist } from '#attacks/knocker.js';
import { LONG_LINES, LONG_MARKDOWN, LONG_TEXTS } from '#attacks/long-texts.js';
import { Operations, type Operation } from '#openapi/operations.js';
import { leavesIn, replaced } from '#attacks/places.js';
import { wholeBodies } from '#attacks/json-arbitraries.js';
import { unique, World } from '#access/world.js';
import { behindTheGateway, systemUnderTest } from '#clients/system.config.js';

const { gatewayUrl } = systemUnderTest();
/** No noise of a busy machine, but a pattern or a parser that goes back and forth. */
const HELD_MS = 4_000;

const HEADERS = ['if-match', 'if-none-match', 'accept', 'accept-language', 'x-request-id', 'traceparent', 'user-agent'];

describe('a text of 100 KB', () => {
  const loops = new EventLoops(behindTheGateway().urls);
  let sut: Knocker;
  let operations: Operations;

  beforeAll(async () => {
    operations = await Operations.of(gatewayUrl);
    sut = new Knocker(gatewayUrl, await World.prepare(gatewayUrl, await Cast.assemble(gatewayUrl)));
  }, 60_000);
  // Without a beginning there is nothing to close, and the first failure is the one to read.
  afterAll(() => (sut as Knocker | undefined)?.close());

  const knockAll = async (what: string, twists: readonly (readonly [Operation, Twist])[]): Promise<void> => {
    await loops.begin();
    await inTurn(twists, ([operation, twist]) => sut.knock(operation, twist));
    process.stdout.write(`${what} · ${twists.length} requests · event-loop delay p99 ${await loops.summary()}\n`);
    expect(sut.faults.map((fault) => fault.slice(0, 300))).toEqual([]);
    const held = [...(await loops.read())].filter(([, delay]) => delay > HELD_MS);
    expect(held).toEqual([]);
  };

  it('in any field of a body holds no event loop', async () => {
    const twists = operations.all.flatMap((operation) =>
      wholeBodies(operations, operation)
        .slice(0, 1)
        .flatMap((body) =>
          leavesIn(body).flatMap((place, n) =>
            LONG_TEXTS.filter((_, m) => m % 4 === n % 4).map(
              (text) => [operation, { body: replaced(body, place, text) }] as const,
            ),
          ),
        ),
    );
    await knockAll('long fields', twists);
  }, 240_000);

  it('in a path, a query or a header, as long as those may be, holds none either', async () => {
    // Right in all but a header, a deletion would work, and leave no account for the next test.
    const lasting = operations.all.filter(({ operationId }) => operationId !== 'deleteOwnAccount');
    const twists = lasting.flatMap((operation) =>
      LONG_LINES.flatMap((line, n): (readonly [Operation, Twist])[] => [
        [operation, { headers: { [HEADERS[n % HEADERS.length] ?? 'accept']: line } }],
        ...operation.parameters.flatMap(({ name, in: where }): (readonly [Operation, Twist])[] =>
          where === 'query' ? [[operation, { query: `${name}=${encodeURIComponent(line)}` }]] : [],
        ),
        ...operation.parameters.flatMap(({ name, in: where }): (readonly [Operation, Twist])[] =>
          where === 'path' ? [[operation, { params: { [name]: line.slice(0, 1_000) } }]] : [],
        ),
      ]),
    );
    await knockAll('long lines', twists);
  }, 240_000);

  it('in Markdown is rendered without going back and forth', async () => {
    const create = operations.all.find(({ operationId }) => operationId === 'createArticle');
    if (!create) throw new Error('createArticle is not described');
    const twists = LONG_MARKDOWN.map((markdown) => [create, { body: { title: unique('Long'), markdown } }] as const);
    await knockAll('long Markdown', twists);
  }, 240_000);
});
