import { openStage, printFigures, TROUBLED_READERS } from './stage.js';
import {
  appliedTimes,
  deliveriesOf,
  type FaultStage,
  judge,
  metricOf,
  quantile,
  untilDrained,
} from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A second; two sessions of the group; longer than a rebalance may take. */
const TAKES_MS = [1_000, 20_000, 40_000];
/** A read elsewhere waits no longer than this, whatever the slow handler does. */
const OTHERS_WITHIN_MS = 2_500;

describe('T16 a handler', () => {
  let stage: FaultStage;
  beforeAll(async () => (stage = await openStage({ programs: TROUBLED_READERS })), 180_000);
  afterAll(() => stage.close());

  const calls = async (name: string, ms: number): Promise<number> => {
    const log = await readFile(join(stage.servers.dataDir, 'logs', `${name}.log`), 'utf8');
    return log.split(`a handler takes ${ms} ms`).length - 1;
  };
  const rebalances = () =>
    metricOf(stage.system.service('recommendations'), 'broadsheet_consumer_rebalance_seconds_count');

  it.each(TAKES_MS)(
    'that takes %i ms is called once, and holds up nothing but its own partition',
    async (ms) => {
      const [rebalanced, retried] = [
        await rebalances(),
        await deliveriesOf(stage.system.service('recommendations'), 'retried'),
      ];
      const body = {
        title: `It takes ${ms} ms`,
        excerpt: 'In short.',
        markdown: 'x',
        primaryCategoryId: stage.categoryId,
      };
      const begun = performance.now();
      const created = await stage.asEditor({ method: 'POST', path: '/v1/articles', body });
      expect(created.status).toBe(201);
      await until(async () => (await calls('recommendations', ms)) > 0, { what: 'the handler to begin' });
      const count = Math.min(400, ms / 50);

      const others = await appliedTimes(stage, { partitions: [0, 1, 2], perSecond: 20, count });

      await until(
        () => stage.databases.collection('recommendations', 'articles').findOne({ _id: String(created.body['id']) }),
        { deadlineMs: ms + 20_000, what: 'the slow handler to end' },
      );
      const tookMs = performance.now() - begun;
      await untilDrained(stage);
      const longest = quantile(others, 1);
      printFigures(`T16 a handler of ${ms} ms`, {
        applied: `${Math.round(tookMs)} ms`,
        calls: await calls('recommendations', ms),
        'concurrent reads': others.length,
        'their p99': `${quantile(others, 0.99)} ms`,
        longest: `${longest} ms`,
        rebalances: (await rebalances()) - rebalanced,
      });
      expect(await calls('recommendations', ms)).toBe(1);
      expect(await calls('comments', ms)).toBe(1);
      expect((await rebalances()) - rebalanced).toBe(0);
      expect((await deliveriesOf(stage.system.service('recommendations'), 'retried')) - retried).toBe(0);
      expect(longest).toBeLessThan(OTHERS_WITHIN_MS);
    },
    150_000,
  );

  it('that was slow has lost nothing', async () => {
    const { violations } = await judge(stage);
    expect(violations).toEqual([]);
  }, 120_000);
});
