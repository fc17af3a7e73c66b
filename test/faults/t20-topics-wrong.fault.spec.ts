import { inSeconds, openStage, printFigures } from './stage.js';
import { type FaultStage, readinessOf, type RunningService } from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';

const TOPIC = 'news.activity';
const WRONG = 5;

describe('T20 a topic', () => {
  let stage: FaultStage;
  let service: RunningService;
  let topic: string;

  beforeAll(async () => {
    stage = await openStage();
    topic = stage.prefix + TOPIC;
    await stage.system.stopService('recommendations');
    await remove(topic);
  }, 180_000);

  afterAll(() => stage.close());

  const remove = (name: string): Promise<void> =>
    stage.log.withAdmin(async (admin) => {
      await admin.deleteTopics({ topics: [name] });
      await until(async () => !(await admin.listTopics()).includes(name), { what: `${name} to be gone` });
    });
  const saysWhy = async (sentence: string): Promise<number> => {
    const begun = performance.now();
    const isReported = async (): Promise<boolean> => {
      const { ready, problems } = await readinessOf(service);
      return !ready && problems.join(' ').includes(sentence);
    };
    await until(isReported, { deadlineMs: 20_000, what: `recommendations to say: ${sentence}` });
    return performance.now() - begun;
  };

  it('that is missing, or has the wrong number of partitions: not ready, says why, and continues when it is put right', async () => {
    service = stage.system.launch('recommendations');
    const missing = await saysWhy(`The topic ${topic} is missing: run \`npm run ops -- migrate\``);
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
    const status = await stage.system.command('ops', 'status');
    expect(status.lines.join('\n')).toContain(`${topic} is missing`);

    await stage.log.withAdmin((admin) => admin.createTopics({ topics: [{ topic, numPartitions: WRONG }] }));
    const wrong = await saysWhy(`The topic ${topic} has ${WRONG} partitions instead of 3 (TOPIC_PARTITIONS)`);

    await remove(topic);
    await stage.system.migrate();
    const begun = performance.now();
    await service.untilReady(30_000);
    const { pid } = service;
    const ready = performance.now() - begun;
    await stage
      .load({ mix: ['activity'], max: 20 })
      .start()
      .ended();
    const rows = stage.databases.collection('recommendations', 'first_reads');
    await until(async () => (await rows.countDocuments()) > 0, { deadlineMs: 20_000, what: 'reads to be applied' });
    const times = { missing: `said within ${inSeconds(missing)}`, 'wrong count': `said within ${inSeconds(wrong)}` };
    printFigures('T20 topics missing and wrong', { ...times, 'ready once right': inSeconds(ready) });
    expect(stage.system.service('recommendations').pid).toBe(pid);
    expect(service.running).toBe(true);
  }, 180_000);
});
