import { inSeconds, openStage, printFigures } from './stage.js';
import { deliveriesOf, type FaultStage, judge, READ_MODELS, untilDrained } from '@broadsheet/fault-harness';
import { consumerGroups } from '@broadsheet/contracts';

const MIX = ['create', 'publish', 'edit', 'comment', 'activity'] as const;
const READERS = ['comments', 'recommendations'] as const;

describe('T23 a new group on old topics', () => {
  let stage: FaultStage;

  beforeAll(async () => {
    stage = await openStage();
    await stage.load({ mix: MIX, max: 600 }).start().ended();
    await untilDrained(stage);
  }, 240_000);

  afterAll(() => stage.close());

  /** As if nobody had ever read: no group, and nothing that was made of events. */
  const forget = async (): Promise<void> => {
    await stage.log.withAdmin((admin) => admin.deleteGroups(READERS.map((name) => stage.prefix + name)));
    for (const [owner, name] of READ_MODELS) await stage.databases.collection(owner, name).deleteMany({});
  };

  it('sees every event from the first one on', async () => {
    await Promise.all(READERS.map((name) => stage.system.stopService(name)));
    await forget();
    const begun = performance.now();
    await Promise.all(READERS.map((name) => stage.system.startService(name)));
    await untilDrained(stage);
    const took = inSeconds(performance.now() - begun);

    for (const group of READERS) {
      const { topics = [] } = consumerGroups.find((one) => one.group === group) ?? {};
      const events = (await stage.log.read(topics.map(({ name }) => name))).length;
      const delivered = await deliveriesOf(stage.system.service(group));
      printFigures(`T23 a new group ${group}`, { 'in its topics': events, delivered, took });
      expect(delivered).toBe(events);
    }
    const { violations } = await judge(stage);
    expect(violations).toEqual([]);
  }, 240_000);
});
