import { inSeconds, openStage, printFigures } from './stage.js';
import {
  aRead,
  type FaultStage,
  groupPositions,
  type GroupPosition,
  readinessOf,
  type RunningService,
  untilDrained,
} from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';

const TOPIC = 'news.activity';
const GROUP = 'recommendations';

describe('T24 retention that passed while a consumer was down', () => {
  let stage: FaultStage;
  let service: RunningService;
  let lost: number;
  let readBefore: number;

  beforeAll(async () => {
    stage = await openStage();
    await stage
      .load({ mix: ['activity'], max: 100 })
      .start()
      .ended();
    await untilDrained(stage);
    readBefore = await rows();
    await stage.system.stopService(GROUP);
    lost = await loseWhatNobodyHasRead();
  }, 240_000);

  afterAll(() => stage.close());

  const rows = (): Promise<number> => stage.databases.collection(GROUP, 'first_reads').countDocuments();
  const positions = async (): Promise<GroupPosition[]> => {
    const all = await groupPositions(stage.log, stage.prefix);
    return all.filter(({ group, topic }) => group === GROUP && topic === TOPIC);
  };
  /** Events come while the group is down, and the oldest of them are gone before it is back. */
  const loseWhatNobodyHasRead = async (): Promise<number> => {
    const articleId = stage.articles.publishedIds[0] ?? '';
    const readers = Array.from({ length: 300 }, (_, n) => ({ readerId: `t24-reader-${n}`, articleId }));
    await stage.logWriter.append(TOPIC, readers.map(aRead));
    const unread = await positions();
    const gone = unread.map(({ committed, end }) => (end - committed) / 2n);
    const partitions = unread.map(({ partition, committed }, n) => {
      return { partition, offset: String(committed + (gone[n] ?? 0n)) };
    });
    await stage.log.withAdmin(async (admin) => {
      const topic = stage.prefix + TOPIC;
      await admin.fetchTopicOffsets(topic); // the client deletes from topics only that it has asked about
      await admin.deleteTopicRecords({ topic, partitions });
    });
    return Number(gone.reduce((sum, count) => sum + count, 0n));
  };

  it('is noticed: the service is not ready, says what is gone, and reads over nothing', async () => {
    service = stage.system.launch(GROUP);
    const begun = performance.now();
    const saysWhy = async (): Promise<boolean> => {
      const { ready, problems } = await readinessOf(service);
      return !ready && problems.join(' ').includes(`npm run ops -- consumers accept-loss ${GROUP} ${TOPIC}`);
    };
    await until(saysWhy, { deadlineMs: 30_000, what: 'the service to say what is gone' });
    const { problems } = await readinessOf(service);
    const committed = (await positions()).map((one) => one.committed);
    const status = await stage.system.command('ops', 'status');

    printFigures('T24 retention passed', { gone: lost, noticed: inSeconds(performance.now() - begun) });
    expect(lost).toBeGreaterThan(100);
    expect(problems.join(' ')).toMatch(/in f\.news\.activity\[\d\] the records \d+ to \d+ are gone/);
    expect(status.lines.join('\n')).toContain('are gone, and it had not read them');
    expect((await positions()).map((one) => one.committed)).toEqual(committed);
    expect(await rows()).toBe(readBefore);
    expect(service.running).toBe(true);
    const { problems: ofOthers } = await readinessOf(stage.system.service('comments'));
    expect(ofOthers).toEqual([]);
  }, 120_000);

  it('is accepted by an operator only; then the group continues with what is there', async () => {
    const { well, lines } = await stage.system.command('ops', 'consumers', 'accept-loss', GROUP, TOPIC);
    expect(lines.join('\n')).toContain('goes on at');
    expect(well).toBe(true);
    const begun = performance.now();
    await service.untilReady(30_000);
    const ready = inSeconds(performance.now() - begun);
    await untilDrained(stage);

    const applied = (await rows()) - readBefore;
    printFigures('T24 the loss accepted', { ready, 'applied of what is left': applied, gone: lost });
    expect(applied).toBe(300 - lost);
  }, 120_000);
});
