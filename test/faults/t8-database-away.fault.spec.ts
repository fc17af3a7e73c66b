import { afterSeconds, figuresOf, openStage, pidsOf, printFigures } from './stage.js';
import {
  DEAD_LETTER_TOPICS,
  type FaultStage,
  freeze,
  groupPositions,
  judge,
  recover,
  resourcesOf,
} from '@broadsheet/fault-harness';

const MIX = ['create', 'publish', 'edit', 'comment', 'activity'] as const;

/** What was applied before is committed within a second; on a busy machine, within some. */
const SETTLED_AFTER_SECONDS = 5;

describe('T8 the database', () => {
  let stage: FaultStage;
  beforeAll(async () => (stage = await openStage()), 180_000);
  afterAll(() => stage.close());

  const committed = async (): Promise<string[]> => {
    const positions = await groupPositions(stage.log, stage.prefix);
    return positions.map(({ group, topic, partition, committed: next }) => `${group} ${topic} ${partition} ${next}`);
  };

  const outages: [string, number, () => void | Promise<void>][] = [
    ['is killed for 10 s', 10, () => stage.servers.mongo.stop('SIGKILL')],
    ['is restarted in good order', 0, () => stage.servers.mongo.stop('SIGTERM')],
    ['is frozen for 15 s', 15, () => freeze(stage.servers.mongo)],
  ];

  it.each(outages)(
    '%s under load: consumers pause, nothing is a dead letter',
    async (title, seconds, takeAway) => {
      await stage.load({ mix: MIX, max: 200 }).start().ended();
      const baseline = await resourcesOf(stage.system.running);
      const pids = pidsOf(stage);
      const load = stage.load({ mix: MIX, perSecond: 40, concurrency: 16 }).start();
      const brokenAt = Date.now();
      await takeAway();
      await afterSeconds(SETTLED_AFTER_SECONDS);
      const before = await committed();
      await afterSeconds(Math.max(0, seconds - SETTLED_AFTER_SECONDS));

      expect(await stage.log.read(DEAD_LETTER_TOPICS)).toEqual([]);
      expect(await committed()).toEqual(before);
      const recovery = await recover(stage, load);
      const { violations, figures } = await judge(stage, { baseline, window: { brokenAt, ...recovery } });
      printFigures(`T8 the database ${title}`, figuresOf(recovery, figures));
      expect(pidsOf(stage)).toEqual(pids);
      expect(violations).toEqual([]);
    },
    300_000,
  );
});
