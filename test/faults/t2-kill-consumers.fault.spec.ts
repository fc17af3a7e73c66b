import { appliedBeyondCommit, MANY_READERS } from './applied-beyond-commit.js';
import { figuresOf, MORTAL_SERVICES, openStage, printFigures } from './stage.js';
import { type FaultStage, judge, Progress, recover } from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';

const REPLICAS = 5;
const KILLS = 50;
/** What one fetch of a partition brings at most, by its bytes and the size of a read. */
const BATCH = 500;

describe('T2 kill -9 of recommendations', () => {
  let stage: FaultStage;
  beforeAll(async () => {
    stage = await openStage({ programs: MORTAL_SERVICES, partitions: REPLICAS, readers: MANY_READERS });
  }, 180_000);
  afterAll(() => stage.close());

  const firstReads = () => stage.databases.collection('recommendations', 'first_reads');

  async function killAll(): Promise<void> {
    await Promise.all(stage.system.replicasOf('recommendations').map((one) => one.stop('SIGKILL')));
  }

  /** Five of them, which die between write and commit, or when the test says so. */
  async function startAll(atCommit: boolean): Promise<void> {
    const arrival = String(1 + Math.floor(Math.random() * 3));
    const settings: Record<string, string> = atCommit ? { KILL_AT: 'before-commit', KILL_ON: arrival } : {};
    stage.system.launch('recommendations', settings);
    for (let n = 1; n < REPLICAS; n += 1) await stage.system.launchReplica('recommendations', settings);
  }

  it(`${KILLS} times, mid-batch and between write and commit`, async () => {
    const progress = new Progress(() => firstReads().estimatedDocumentCount());
    const brokenAt = Date.now();
    const redelivered: number[] = [];
    let kills = 0;
    // It runs through all rounds: what is reported before the group has rebalanced is the backlog of the next batch.
    const load = stage.load({ mix: ['activity'], perSecond: 150, concurrency: 16, maxMs: 540_000 }).start();
    await killAll();
    while (kills < KILLS) {
      const enough = (await firstReads().countDocuments()) + 1 + Math.floor(Math.random() * 300);
      const atCommit = redelivered.length % 2 === 0;
      await startAll(atCommit);
      const dead = (): boolean => stage.system.replicasOf('recommendations').length < REPLICAS;
      const applied = async () => (await firstReads().countDocuments()) >= enough;
      await (atCommit
        ? until(dead, { deadlineMs: 60_000, what: 'one to die between write and commit' })
        : until(applied, { deadlineMs: 60_000, what: 'reads to be applied' }));
      await killAll();
      kills += REPLICAS;
      redelivered.push(await appliedBeyondCommit(stage));
    }
    const recovery = await recover(stage, load);
    await progress.stop();
    const { violations, figures } = await judge(stage, { window: { brokenAt, ...recovery } });
    const peak = progress.peakPerSecond();
    const most = Math.max(...redelivered);
    const own = { kills, 'redelivered at most': most, 'applied per second at most': peak };
    printFigures('T2 kill -9 of consumers', { ...own, ...figuresOf(recovery, figures) });
    expect(violations).toEqual([]);
    expect(most).toBeLessThanOrEqual(peak + REPLICAS * BATCH);
  }, 570_000);
});
