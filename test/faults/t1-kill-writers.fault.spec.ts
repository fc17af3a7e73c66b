import { figuresOf, inSeconds, MORTAL_SERVICES, openStage, printFigures } from './stage.js';
import { STEPS } from './mains/kill-point.js';
import { type FaultStage, judge, type LoadGenerator, recover } from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';

const STEPS_OF_WRITERS = STEPS.filter((step) => !step.includes('commit'));
const RANDOM_KILLS = 24;
/** It dies at its first arrivals, at one of them that is not always the same. */
const arrival = (): string => String(1 + Math.floor(Math.random() * 5));

describe('T1 kill -9 of articles and comments', () => {
  let stage: FaultStage;
  let load: LoadGenerator;
  let brokenAt = 0;
  let kills = 0;
  const restarts: number[] = [];

  beforeAll(async () => {
    stage = await openStage({ programs: MORTAL_SERVICES });
    load = stage
      .load({ mix: ['create', 'publish', 'edit', 'comment', 'comment'], perSecond: 40, maxMs: 570_000 })
      .start();
    brokenAt = Date.now();
  }, 180_000);

  afterAll(() => stage.close());

  const restart = async (service: 'articles' | 'comments'): Promise<void> => {
    const begun = performance.now();
    await stage.system.startService(service);
    restarts.push(performance.now() - begun);
  };

  it.each(STEPS_OF_WRITERS.flatMap((step) => [['articles', step] as const, ['comments', step] as const]))(
    'of %s at the step %s',
    async (service, step) => {
      await stage.system.stopService(service, 'SIGKILL');
      const mortal = stage.system.launch(service, { KILL_AT: step, KILL_ON: arrival() });
      const { how } = await mortal.ended;
      expect(how).toBe('SIGKILL');
      kills += 2;
      await restart(service);
    },
    60_000,
  );

  it(`${RANDOM_KILLS} times at random moments`, async () => {
    for (let n = 0; n < RANDOM_KILLS; n += 1) {
      const service = n % 2 === 0 ? 'articles' : 'comments';
      const enough = load.counts.acknowledged + 1 + Math.floor(Math.random() * 20);
      await until(() => load.counts.acknowledged >= enough, { deadlineMs: 30_000, what: 'writes between two kills' });
      await stage.system.stopService(service, 'SIGKILL');
      kills += 1;
      await restart(service);
    }
  }, 300_000);

  it('loses nothing, applies everything once, and repeats only the same records', async () => {
    const recovery = await recover(stage, load);
    const { violations, figures } = await judge(stage, { window: { brokenAt, ...recovery } });
    const slowest = inSeconds(Math.max(...restarts));
    printFigures('T1 kill -9 of writers', { kills, 'slowest restart': slowest, ...figuresOf(recovery, figures) });
    expect(violations).toEqual([]);
    expect(figures.duplicates).toBeGreaterThan(0); // `sent` dies before it marks, so something must have come twice
  }, 300_000);
});
