import { stateOf } from './same-state.js';
import { openStage, printFigures, ROOT } from './stage.js';
import { type FaultStage, type LogRecord, metricOf, SecondSystem, untilDrained } from '@broadsheet/fault-harness';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const READERS = ['comments', 'recommendations'] as const;
const DROPPED = 3;

describe('T11 a version that is missing', () => {
  let stage: FaultStage;
  let other: SecondSystem;
  let log: LogRecord[];
  let subject = '';

  beforeAll(async () => {
    stage = await openStage();
    await stage
      .load({ mix: ['edit', 'edit', 'activity'], max: 200 })
      .start()
      .ended();
    await untilDrained(stage);
    log = await stage.log.read(['news.article', 'news.category', 'news.activity']);
    subject = log.find(({ topic, version }) => topic === 'news.article' && version === DROPPED + 1)?.subject ?? '';
    await stage.system.stop();
    other = await SecondSystem.open(stage, ROOT);
    const isDropped = (one: LogRecord) => one.subject === subject && one.version === DROPPED;
    await other.append(log.filter((one) => !isDropped(one)));
    await untilDrained(other);
  }, 300_000);

  afterAll(async () => {
    await other.close();
    await stage.close();
  });

  it('is counted once by each group, and named in its log', async () => {
    const counted = READERS.map((name) => metricOf(other.system.service(name), 'broadsheet_consumer_gaps_total'));
    const [comments, recommendations] = await Promise.all(counted);
    printFigures('T11 a version dropped', {
      events: log.length - 1,
      'gaps counted': `${comments} and ${recommendations}`,
    });
    expect([comments, recommendations]).toEqual([1, 1]);
    for (const name of READERS) {
      const lines = await readFile(join(other.logDir, `${name}.log`), 'utf8');
      expect(lines).toContain(`${subject} goes from version ${DROPPED - 1} to ${DROPPED + 1}`);
    }
  });

  it('is on the screen of `ops status`', async () => {
    const { lines } = await other.system.command('ops', 'status');
    const rows = lines.map((line) => line.split(/ {2,}/));
    const gaps = rows[0]?.indexOf('GAPS') ?? -1;
    expect(READERS.map((name) => rows.find(([first]) => first === name)?.[gaps])).toEqual(['1', '1']);
  });

  it("leaves the newest event's state", async () => {
    expect(await stateOf(other)).toEqual(await stateOf(stage));
  });
});
