import { afterSeconds, figuresOf, openStage, pidsOf, printFigures } from './stage.js';
import { type FaultStage, judge, recover, resourcesOf } from '@broadsheet/fault-harness';

const DOWN_SECONDS = 30;
const AGGREGATES = 1_000;

describe('T5 the broker is down', () => {
  let stage: FaultStage;
  beforeAll(async () => (stage = await openStage()), 180_000);
  afterAll(() => stage.close());

  it(`for ${DOWN_SECONDS} s while writes to more than ${AGGREGATES} aggregates continue`, async () => {
    await stage
      .load({ mix: ['create', 'publish', 'comment', 'activity'], max: 400 })
      .start()
      .ended();
    const baseline = await resourcesOf(stage.system.running);
    const pids = pidsOf(stage);
    const brokenAt = Date.now();
    await stage.servers.kafka.stop('SIGKILL');
    const load = stage
      .load({ mix: ['create', 'create', 'create', 'activity'], perSecond: 60, concurrency: 16 })
      .start();
    await afterSeconds(DOWN_SECONDS);
    const { acknowledged, failed, unknown } = load.counts;

    const recovery = await recover(stage, load);

    const { violations, figures } = await judge(stage, {
      baseline,
      window: { brokenAt, ...recovery },
      readsGoOn: true,
    });
    const meanwhile = { 'acknowledged while down': acknowledged };
    printFigures(`T5 broker down ${DOWN_SECONDS} s`, { ...meanwhile, ...figuresOf(recovery, figures) });
    expect(pidsOf(stage)).toEqual(pids);
    expect(violations).toEqual([]);
    expect([failed, unknown]).toEqual([0, 0]);
    expect(acknowledged).toBeGreaterThan((AGGREGATES * 4) / 3);
  }, 300_000);
});
