import { afterSeconds, figuresOf, openStage, printFigures } from './stage.js';
import { type FaultStage, judge, recover, type RunningService } from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';

const ROUNDS = 3;
/** Longer than a relay's lease of 5 s. */
const FROZEN_SECONDS = 9;

describe('T18 two relays of one service', () => {
  let stage: FaultStage;
  beforeAll(async () => (stage = await openStage()), 180_000);
  afterAll(() => stage.close());

  const leads = async ({ url }: RunningService): Promise<boolean> =>
    /^broadsheet_outbox_relay_leads 1$/m.test(await (await fetch(`${url}/metrics`)).text());

  /** The one that takes no requests leads: it can be frozen while writes continue. */
  async function withLeadingReplica(): Promise<RunningService> {
    const replica = await stage.system.startReplica('articles');
    await stage.system.stopService('articles');
    await until(() => leads(replica), { deadlineMs: 20_000, what: 'the replica to lead' });
    await stage.system.startService('articles');
    return replica;
  }

  it(`lose nothing when the leader is frozen past its lease and continues, ${ROUNDS} times`, async () => {
    const brokenAt = Date.now();
    const load = stage.load({ mix: ['create', 'publish', 'edit', 'edit'], perSecond: 60, concurrency: 16 }).start();
    for (let round = 0; round < ROUNDS; round += 1) {
      const replica = await withLeadingReplica();
      replica.freeze();
      const other = stage.system.service('articles');
      await until(() => leads(other), { deadlineMs: 20_000, what: 'the other relay to take over' });
      await afterSeconds(FROZEN_SECONDS - 5);
      replica.continue();
      await until(async () => !(await leads(replica)), { deadlineMs: 20_000, what: 'the stale leader to step back' });
      expect(await leads(other)).toBe(true);
      await replica.stop();
    }

    const recovery = await recover(stage, load);

    const { violations, figures } = await judge(stage, { window: { brokenAt, ...recovery } });
    printFigures('T18 two relays', { rounds: ROUNDS, ...figuresOf(recovery, figures) });
    expect(violations).toEqual([]);
  }, 300_000);
});
