import { Cast } from '#access/cast.js';
import { EventLoops } from '#attacks/event-loops.js';
import { FuzzRun } from '#attacks/fuzz-run.js';
import { Operations } from '#openapi/operations.js';
import { World } from '#access/world.js';
import { fuzzPlan } from '#clients/system.config.js';
import { makeAdmin } from '#clients/admins.js';
import { BroadsheetSystem } from '@broadsheet/fault-harness/system';
import { freshMongoUri, freshPrefix, kafkaBrokers } from '@broadsheet/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const AT_A_TIME = 500;
/** A hang, and not the noise of a busy machine. */
const HELD_MS = 5_000;
const WITHIN_MS = 30 * 60_000;

/** Requests drawn from openapi.json, right and wrong; a few here, 50,000 by `npm run test:fuzz`. */
describe('whatever is sent', () => {
  const { requests, seed } = fuzzPlan();
  let system: BroadsheetSystem;
  let sut: FuzzRun;
  let loops: EventLoops;
  let logDir: string;

  beforeAll(async () => {
    logDir = await mkdtemp(join(tmpdir(), 'broadsheet-fuzz-'));
    const servers = { kafkaBrokers: kafkaBrokers(), mongoUri: freshMongoUri(), prefix: freshPrefix() };
    system = await BroadsheetSystem.start({ ...servers, root: process.cwd(), logDir });
    const { gatewayUrl } = system;
    await makeAdmin({ ...servers, gatewayUrl });
    const cast = await Cast.assemble(gatewayUrl);
    const world = await World.prepare(gatewayUrl, cast);
    const comments = [await world.commentId(), await world.commentId(), await world.rejectedCommentId()];
    const ids = [...world.articles, (await world.draft()).id, world.categoryId, ...comments];
    sut = new FuzzRun(gatewayUrl, await Operations.of(gatewayUrl), cast, ids);
    loops = new EventLoops(new Map(system.running.map(({ name, url }) => [name, url])));
  }, 120_000);
  afterAll(async () => {
    sut.close();
    await system.stop();
    await rm(logDir, { recursive: true, force: true });
  });

  it(
    `of ${requests.toLocaleString('en-US')} requests (seed ${seed}) is answered as described: no defect, no hang`,
    async () => {
      const began = performance.now();
      await loops.begin();
      for (let sent = 0; sent < requests; sent += AT_A_TIME) {
        await sut.send(Math.min(AT_A_TIME, requests - sent), seed + sent);
        await loops.read();
      }
      const seconds = (performance.now() - began) / 1_000;
      const pace = `${seconds.toFixed(0)} s, ${(requests / seconds).toFixed(0)}/s`;
      process.stdout.write(
        `fuzz · ${requests.toLocaleString('en-US')} requests, seed ${seed}, ${pace} · ${sut.summary()} · ` +
          `event-loop delay p99 at worst ${await loops.summary()}\n`,
      );
      expect(sut.faults).toEqual([]);
      expect(system.running).toHaveLength(5);
      expect([...(await loops.read())].filter(([, delay]) => delay > HELD_MS)).toEqual([]);
    },
    WITHIN_MS,
  );
});
