import { openStage, inSeconds, printFigures } from './stage.js';
import {
  aRead,
  deliveriesOf,
  EVENT_TOPICS,
  type FaultStage,
  hashesOfReadModels,
  judge,
  rewind,
  untilDrained,
} from '@broadsheet/fault-harness';

const AGAIN = 10_000;
const READERS = ['comments', 'recommendations'] as const;
const MIX = ['create', 'publish', 'edit', 'edit', 'comment', 'activity'] as const;

describe('T9 events that are delivered again', () => {
  let stage: FaultStage;
  let before: Record<string, string>;

  beforeAll(async () => {
    stage = await openStage();
    await stage.logWriter.append('news.activity', reads(AGAIN));
    await stage.load({ mix: MIX, max: 900 }).start().ended();
    await untilDrained(stage);
    before = await hashesOfReadModels(stage.databases);
  }, 300_000);

  afterAll(() => stage.close());

  const reads = function* (count: number) {
    for (let n = 0; n < count; n += 1) {
      const articleId = stage.articles.publishedIds[n % stage.articles.publishedIds.length] ?? '';
      yield aRead({ readerId: `t9-reader-${n % 3_000}`, articleId });
    }
  };
  const deliveries = async (): Promise<number> => {
    const counts = await Promise.all(READERS.map((name) => deliveriesOf(stage.system.service(name))));
    return counts.reduce((sum, count) => sum + count, 0);
  };

  it(`the last ${AGAIN} of the log once more: no read model changes`, async () => {
    const log = await stage.log.read(EVENT_TOPICS);
    const last = log.sort((a, b) => a.time.localeCompare(b.time)).slice(-AGAIN);
    expect(last).toHaveLength(AGAIN);
    const deliveredBefore = await deliveries();
    for (const [topic, records] of Map.groupBy(last, (record) => record.topic)) {
      await stage.logWriter.append(topic, records);
    }

    const tookMs = await untilDrained(stage);

    const delivered = (await deliveries()) - deliveredBefore;
    printFigures('T9 the last events once more', { again: AGAIN, deliveries: delivered, took: inSeconds(tookMs) });
    expect(await hashesOfReadModels(stage.databases)).toEqual(before);
    expect(delivered).toBeGreaterThan(AGAIN / 2);
  }, 200_000);

  it('the whole log from its beginning into the live groups: no read model changes', async () => {
    await Promise.all(READERS.map((name) => stage.system.stopService(name)));
    for (const name of READERS) await rewind(stage.log, stage.prefix, name);
    const begun = performance.now();
    await Promise.all(READERS.map((name) => stage.system.startService(name)));

    await untilDrained(stage);

    const took = inSeconds(performance.now() - begun);
    const { violations, figures } = await judge(stage);
    const { records, duplicates } = figures;
    const again = await deliveries();
    printFigures('T9 the whole log once more', { records, duplicates, deliveries: again, took });
    expect(await hashesOfReadModels(stage.databases)).toEqual(before);
    expect(again).toBeGreaterThan(2 * AGAIN);
    expect(duplicates).toBe(AGAIN);
    expect(violations).toEqual([]);
  }, 300_000);
});
