import { manyReads } from './many-reads.js';
import { afterSeconds, inSeconds, openStage, printFigures } from './stage.js';
import { deliveriesOf, type FaultStage, ReadFold, untilDrained } from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';

const READS = { readers: 20_000, readsOfEach: 50, articles: 2_000 };
const EVENTS = READS.readers * READS.readsOfEach;
/** 1,600 a second and more: on two busy cores it took ten minutes. */
const DRAINED_WITHIN_MS = 900_000;
const VERIFIED_WITHIN_MS = 120_000;
/** Of one service, whatever the backlog is: it holds what was fetched and the slices at hand, no more. */
const MEMORY_CEILING_MB = 600;

describe(`T14 a backlog of ${EVENTS.toLocaleString('en-US')} events`, () => {
  let stage: FaultStage;
  const title = `T14 a backlog of ${EVENTS.toLocaleString('en-US')}`;

  beforeAll(async () => {
    stage = await openStage({ partitions: 12 });
    await stage.system.stopService('recommendations');
    const begun = performance.now();
    await stage.logWriter.append('news.activity', manyReads(READS));
    printFigures(title, { 'written in': inSeconds(performance.now() - begun) });
  }, 300_000);

  afterAll(() => stage.close());

  it('is consumed at a steady rate, in bounded memory', async () => {
    const service = await stage.system.startService('recommendations');
    const begun = performance.now();
    let peak = 0;
    const isDrained = async (): Promise<boolean> => {
      await afterSeconds(1); // who asks all the time takes from what is measured
      peak = Math.max(peak, (await service.figures()).residentBytes);
      return (await deliveriesOf(service, 'done', `${stage.prefix}news.activity`)) >= EVENTS;
    };
    await until(isDrained, { deadlineMs: DRAINED_WITHIN_MS, what: 'the backlog to be read' });
    const tookMs = performance.now() - begun;

    const peakMb = Math.round(peak / 1024 / 1024);
    const perSecond = Math.round(EVENTS / (tookMs / 1_000));
    printFigures(title, { drained: inSeconds(tookMs), 'events per second': perSecond, 'most memory': `${peakMb} MB` });
    expect(await deliveriesOf(service, 'dead-lettered')).toBe(0);
    await untilDrained(stage);
    expect(peakMb).toBeLessThan(MEMORY_CEILING_MB);
  }, 960_000);

  it('amounts to what a fold of the log says', async () => {
    const fold = new ReadFold();
    await stage.log.each(['news.activity'], (record) => fold.add(record), VERIFIED_WITHIN_MS);
    const { wrong, checked } = fold.compare(await stage.databases.reads());
    printFigures(title, { 'rows compared with a fold': checked, different: wrong.length });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(checked).toBeGreaterThan(EVENTS);
  }, 300_000);

  it('is verified record by record by the command line', async () => {
    const { well, lines } = await stage.system.command('events', 'verify', '--topic', 'news.activity');
    printFigures(title, { 'events verify': lines.at(-1) ?? 'said nothing' });
    expect(lines.at(-1)).toMatch(/: 0 violations$/);
    expect(well).toBe(true);
  }, 300_000);
});
