import { MANY_READERS } from './applied-beyond-commit.js';
import { afterSeconds, figuresOf, inSeconds, openStage, printFigures } from './stage.js';
import { type FaultStage, judge, Progress, recover } from '@broadsheet/fault-harness';

const EVERY_SECONDS = 20;
const CHANGES = ['added', 'added', 'removed', 'killed', 'added', 'killed', 'added', 'removed', 'removed'] as const;

describe('T15 consumers', () => {
  let stage: FaultStage;
  beforeAll(async () => (stage = await openStage({ readers: MANY_READERS })), 180_000);
  afterAll(() => stage.close());

  /** The newest replica goes, or one more comes; the process that the gateway asks stays. */
  async function change(kind: (typeof CHANGES)[number]): Promise<void> {
    if (kind === 'added') return void (await stage.system.startReplica('recommendations'));
    const replica = stage.system.replicasOf('recommendations').findLast(({ name }) => name !== 'recommendations');
    await replica?.stop(kind === 'killed' ? 'SIGKILL' : 'SIGTERM');
  }

  it(`come, go and die every ${EVERY_SECONDS} s for three minutes under load`, async () => {
    const applied = () => stage.databases.collection('recommendations', 'first_reads').countDocuments();
    const progress = new Progress(applied);
    const brokenAt = Date.now();
    const mix = ['activity', 'activity', 'create', 'publish', 'comment'] as const;
    const load = stage.load({ mix, perSecond: 40, maxMs: 280_000 }).start();
    const stalls: Record<string, number> = {};
    for (const kind of CHANGES) {
      const since = performance.now();
      await change(kind);
      await afterSeconds(Math.max(0, EVERY_SECONDS - (performance.now() - since) / 1_000));
      stalls[kind] = Math.max(stalls[kind] ?? 0, progress.longestStallMs(since));
    }

    const recovery = await recover(stage, load);

    await progress.stop();
    const { violations, figures } = await judge(stage, { window: { brokenAt, ...recovery }, readsGoOn: true });
    const perKind = Object.entries(stalls).map(([kind, ms]): [string, string] => [`stall when ${kind}`, inSeconds(ms)]);
    printFigures('T15 members come and go', { ...Object.fromEntries(perKind), ...figuresOf(recovery, figures) });
    expect(violations).toEqual([]);
    // A killed member is missed for its session of 10 s and until the others have rebalanced.
    expect(stalls['killed']).toBeLessThan(20_000);
  }, 400_000);
});
