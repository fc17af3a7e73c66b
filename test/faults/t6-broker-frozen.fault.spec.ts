import { afterSeconds, figuresOf, openStage, pidsOf, printFigures } from './stage.js';
import { type FaultStage, freeze, judge, recover, resourcesOf } from '@broadsheet/fault-harness';

describe('T6 the broker is frozen', () => {
  let stage: FaultStage;
  beforeAll(async () => (stage = await openStage()), 180_000);
  afterAll(() => stage.close());

  it.each([20, 45])(
    'for %i s while writes continue',
    async (seconds) => {
      await stage
        .load({ mix: ['create', 'publish', 'comment', 'activity'], max: 200 })
        .start()
        .ended();
      const baseline = await resourcesOf(stage.system.running);
      const pids = pidsOf(stage);
      const brokenAt = Date.now();
      const mix = ['create', 'edit', 'comment', 'activity'] as const;
      const load = stage.load({ mix, perSecond: 40, concurrency: 16 }).start();
      freeze(stage.servers.kafka);
      await afterSeconds(seconds);
      const { acknowledged, unknown } = load.counts;

      const recovery = await recover(stage, load);

      const window = { brokenAt, ...recovery };
      const { violations, figures } = await judge(stage, { baseline, window, readsGoOn: true });
      const meanwhile = { 'acknowledged while frozen': acknowledged };
      printFigures(`T6 broker frozen ${seconds} s`, { ...meanwhile, ...figuresOf(recovery, figures) });
      expect(pidsOf(stage)).toEqual(pids);
      expect(violations).toEqual([]);
      expect(unknown).toBe(0);
      expect(acknowledged).toBeGreaterThan(seconds * 20);
    },
    300_000,
  );
});
