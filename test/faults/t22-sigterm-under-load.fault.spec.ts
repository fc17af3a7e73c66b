import { appliedBeyondCommit, MANY_READERS } from './applied-beyond-commit.js';
import { figuresOf, inSeconds, openStage, printFigures } from './stage.js';
import { type FaultStage, judge, recover } from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';

const EXIT_WITHIN_MS = 20_000;
/** What was sent so shortly before may not have been at the service yet. */
const ON_THE_WAY_MS = 50;

describe('T22 SIGTERM under load', () => {
  let stage: FaultStage;
  beforeAll(async () => (stage = await openStage({ readers: MANY_READERS })), 180_000);
  afterAll(() => stage.close());

  it.each(['articles', 'comments', 'recommendations', 'gateway'] as const)(
    'ends %s in good order: what it was doing is finished, what it had read is committed',
    async (service) => {
      const brokenAt = Date.now();
      const mix = ['create', 'publish', 'edit', 'comment', 'comment', 'activity'] as const;
      const load = stage.load({ mix, concurrency: 16 }).start();
      await until(() => load.counts.acknowledged >= 300, { deadlineMs: 60_000, what: 'a load' });
      const begun = performance.now();
      const toldAt = Date.now();
      const { how } = await stage.system.service(service).stop('SIGTERM');
      const exitMs = performance.now() - begun;
      await load.stop();

      // Nest ends the process by the same signal when all is done; `status 1` would be the limit of 20 s.
      expect(how).toBe('SIGTERM');
      expect(exitMs).toBeLessThan(EXIT_WITHIN_MS);
      if (service === 'recommendations') expect(await appliedBeyondCommit(stage)).toBe(0);
      const operations = await stage.record.read();
      const inFlight = operations.filter(
        ({ sentAt, tookMs }) => sentAt >= brokenAt && sentAt < toldAt - ON_THE_WAY_MS && sentAt + tookMs >= toldAt,
      );
      expect(inFlight.filter(({ outcome }) => outcome === 'unknown')).toEqual([]);

      const recovery = await recover(stage);
      // While the gateway itself is unavailable there are no responses at all.
      const window = service === 'gateway' ? {} : { window: { brokenAt, ...recovery } };
      const { violations, figures } = await judge(stage, window);
      const own = { exit: inSeconds(exitMs), 'in flight': inFlight.length };
      printFigures(`T22 SIGTERM ${service}`, { ...own, ...figuresOf(recovery, figures) });
      expect(violations).toEqual([]);
    },
    180_000,
  );
});
