import { figuresOf, inSeconds, openStage, printFigures } from './stage.js';
import { type FaultStage, judge, recover } from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';

const SERVICES = ['gateway', 'articles', 'comments', 'recommendations'] as const;
const ORDERS = [
  ['kafka', 'mongo', 'services'],
  ['kafka', 'services', 'mongo'],
  ['mongo', 'kafka', 'services'],
  ['mongo', 'services', 'kafka'],
  ['services', 'kafka', 'mongo'],
  ['services', 'mongo', 'kafka'],
] as const;
type Part = (typeof ORDERS)[number][number];

describe('T7 a start', () => {
  let stage: FaultStage;
  beforeAll(async () => (stage = await openStage()), 180_000);
  afterAll(() => stage.close());

  const isLive = async (url: string): Promise<boolean> => (await fetch(`${url}/health/live`)).ok;
  const launchAll = async (): Promise<void> => {
    for (const name of SERVICES) stage.system.launch(name);
    const all = () => Promise.all(SERVICES.map((name) => isLive(stage.system.urlOf(name))));
    await until(async () => (await all()).every(Boolean), { deadlineMs: 30_000, what: 'services to be live' });
  };
  const starts: Record<Part, () => Promise<void>> = {
    kafka: () => stage.servers.kafka.start(),
    mongo: () => stage.servers.mongo.start(),
    services: launchAll,
  };
  const stopAll = async (): Promise<void> => {
    await stage.system.stop();
    await Promise.all([stage.servers.kafka.stop(), stage.servers.mongo.stop()]);
  };

  it.each(ORDERS)(
    'in the order %s, %s, %s: live at once, ready when possible, without a restart',
    async (...order) => {
      await stopAll();
      const brokenAt = Date.now();
      let liveMs = 0;
      for (const part of order) {
        const begun = performance.now();
        await starts[part]();
        if (part === 'services') liveMs = performance.now() - begun;
      }
      const pids = SERVICES.map((name) => stage.system.service(name).pid);

      const recovery = await recover(stage);

      expect(SERVICES.map((name) => stage.system.service(name).pid)).toEqual(pids);
      const { violations, figures } = await judge(stage, { window: { brokenAt, ...recovery } });
      printFigures(`T7 ${order.join(', ')}`, { live: inSeconds(liveMs), ...figuresOf(recovery, figures) });
      expect(violations).toEqual([]);
    },
    180_000,
  );
});
