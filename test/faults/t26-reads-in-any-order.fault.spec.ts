import { manyReads } from './many-reads.js';
import { differencesOfReads } from './same-numbers.js';
import { dealtAgain } from './shuffled.js';
import { inSeconds, MORTAL_SERVICES, openStage, printFigures, ROOT } from './stage.js';
import { STEPS_OF_TRANSACTIONS } from './mains/kill-point.js';
import { type FaultStage, groupPositions, lagOf, SecondSystem, untilDrained } from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';

const TOPIC = 'news.activity';
const PARTITIONS = 8;
const READS = { readers: 1_200, readsOfEach: 50, articles: 400 };
const EVENTS = READS.readers * READS.readsOfEach;
const TWICE_EVERY = 700;
const KILL_EVERY = 10;

describe('T26 reads in any order', () => {
  let stage: FaultStage;
  let other: SecondSystem;
  const title = 'T26 reads in any order';

  beforeAll(async () => {
    stage = await openStage({ partitions: PARTITIONS });
    await stage.logWriter.append(TOPIC, manyReads(READS));
    await untilDrained(stage);
    await stage.system.stop();
    other = await SecondSystem.open(stage, ROOT, { partitions: PARTITIONS, programs: MORTAL_SERVICES });
    await other.system.stopService('recommendations');
  }, 300_000);

  afterAll(async () => {
    await other.close();
    await stage.close();
  });

  /** Eight consumers, each of which dies at the end of its tenth batch, before or after it is committed. */
  async function keepEightAlive(): Promise<number> {
    let deaths = -PARTITIONS;
    const isDrained = async (): Promise<boolean> => {
      while (other.system.replicasOf('recommendations').length < PARTITIONS) {
        deaths += 1;
        const KILL_AT = STEPS_OF_TRANSACTIONS[Math.abs(deaths) % STEPS_OF_TRANSACTIONS.length] ?? '';
        await other.system.launchReplica('recommendations', { KILL_AT, KILL_ON: String(KILL_EVERY) });
      }
      const positions = await groupPositions(other.log, other.prefix);
      return lagOf(positions.filter(({ group, topic }) => group === 'recommendations' && topic === TOPIC)) === 0;
    };
    await until(isDrained, { deadlineMs: 480_000, what: 'the reads to be applied' });
    return deaths;
  }

  it(`amount to the same when shuffled, each twice, to eight consumers killed in every tenth batch`, async () => {
    const log = await stage.log.read([TOPIC]);
    await other.append([...dealtAgain(log, { partitions: PARTITIONS, twiceEvery: TWICE_EVERY })]);
    const begun = performance.now();
    const deaths = await keepEightAlive();
    const took = inSeconds(performance.now() - begun);

    const { compared, differences } = await differencesOfReads(stage.databases, other.databases);
    printFigures(title, { events: log.length, told: 2 * log.length, took, 'killed by -9': deaths });
    printFigures(title, { 'documents compared to 1e-9': compared, different: differences.length });
    expect(differences.slice(0, 5)).toEqual([]);
    expect(compared).toBeGreaterThan(EVENTS);
    expect(deaths).toBeGreaterThan(PARTITIONS);
  }, 560_000);
});
