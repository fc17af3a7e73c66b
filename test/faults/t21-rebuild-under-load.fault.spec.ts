import { manyReads } from './many-reads.js';
import { figuresOf, openStage, pidsOf, printFigures } from './stage.js';
import {
  type FaultStage,
  judge,
  type KindSample,
  READ_MODELS,
  type ReadKind,
  recover,
  untilDrained,
} from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';

const OWNER = 'recommendations';
const MIX = ['create', 'publish', 'edit', 'comment', 'activity', 'activity'] as const;
const WRITES_PER_SECOND = 25;
const READS_PER_SECOND = 20;
const BACKLOG = { readers: 1_500, readsOfEach: 20, articles: 400 };
const MODELS = READ_MODELS.filter(([owner]) => owner === OWNER).map(([, name]) => name);
/** Of one that was killed the next learns by a lease that runs out. */
const LEASE_OVER_MS = 60_000;

interface Item {
  readonly reason: string;
}

const itemsOf = (body: Readonly<Record<string, unknown>>): readonly Item[] => (body['items'] ?? []) as Item[];

/** Whatever is made of read models. A list that meets an empty collection has items all the same, but none that trends. */
function lists({ articles }: FaultStage): ReadKind[] {
  const article = (): string => `/v1/articles/${articles.anyPublishedId()}`;
  const trends = (body: Readonly<Record<string, unknown>>) => itemsOf(body).some(({ reason }) => reason === 'trending');
  return [
    { name: 'trending', path: () => '/v1/recommendations/trending', isWell: trends },
    { name: 'related', path: () => `${article()}/related`, isWell: (body) => itemsOf(body).length > 0 },
    { name: 'latest', path: () => '/v1/recommendations/latest', isWell: (body) => itemsOf(body).length > 0 },
    { name: 'page', path: () => `${article()}/page` },
  ];
}

interface Read {
  readonly samples: readonly KindSample[];
}

/** Reads that failed: the request and the response. */
const failed = ({ samples }: Read): string[] =>
  samples
    .filter(({ ok }) => !ok)
    .map(({ kind, at, status, code, tookMs }) => {
      return `${kind} at ${new Date(at).toISOString()}: ${status} ${String(code)} after ${tookMs} ms`;
    });
const longest = ({ samples }: Read): string => `${Math.max(...samples.map(({ tookMs }) => tookMs))} ms`;

describe('T21 read models rebuilt from the first event, under load', () => {
  let stage: FaultStage;

  beforeAll(async () => {
    stage = await openStage();
    await stage.logWriter.append('news.activity', manyReads(BACKLOG));
    await stage.load({ mix: MIX, max: 600 }).start().ended();
    await untilDrained(stage);
  }, 300_000);

  afterAll(() => stage.close());

  const generation = async (): Promise<number> => {
    const found = await stage.databases.collection(OWNER, 'generations').findOne({ _id: 'read-models' });
    return Number(found?.['current'] ?? 0);
  };

  it('serve once their checksums are equal: no read fails or is empty, nothing is lost', async () => {
    const [before, pids] = [await generation(), pidsOf(stage)];
    const load = stage.load({ mix: MIX, perSecond: WRITES_PER_SECOND }).start();
    const reads = stage.mixedReads(lists(stage), READS_PER_SECOND).start();
    const begun = performance.now();

    const { well, lines } = await stage.system.command('ops', 'rebuild', OWNER);

    const tookMs = performance.now() - begun;
    await reads.stop();
    const recovery = await recover(stage, load);
    const { violations, figures } = await judge(stage);
    for (const line of lines) printFigures(`T21 ${line}`, {});
    printFigures('T21 rebuilt under load', {
      took: `${Math.round(tookMs / 1_000)} s`,
      lists: reads.samples.length,
      'failed or empty': failed(reads).length,
      'longest of them': longest(reads),
      ...figuresOf(recovery, figures),
    });
    expect([well, lines.filter((line) => line.endsWith(': equal')).length]).toEqual([true, MODELS.length]);
    expect(failed(reads).slice(0, 10)).toEqual([]);
    expect(reads.samples.length).toBeGreaterThan(100);
    expect(await generation()).toBe(before + 1);
    expect(violations).toEqual([]);
    expect(pidsOf(stage)).toEqual(pids);
  }, 400_000);

  it('leave the old ones serving where the rebuild is killed, and are made by the next one', async () => {
    const before = await generation();
    const load = stage.load({ mix: MIX, perSecond: WRITES_PER_SECOND }).start();
    const reads = stage.mixedReads(lists(stage), READS_PER_SECOND).start();
    const said: string[] = [];
    const rebuild = stage.system.launchCommand((line) => said.push(line), 'ops', 'rebuild', OWNER);
    const isComparing = () => said.some((line) => line.includes('records read, '));
    await until(isComparing, { what: 'writes to be held', deadlineMs: 120_000 });
    rebuild.signal('SIGKILL');
    await rebuild.ended;
    expect(await generation()).toBe(before);

    const again = () => stage.system.command('ops', 'rebuild', OWNER);
    const next = await until(
      async () => {
        const result = await again();
        return result.well && result;
      },
      { what: 'the next one', deadlineMs: LEASE_OVER_MS + 120_000 },
    );

    await reads.stop();
    const recovery = await recover(stage, load);
    const { violations, figures } = await judge(stage);
    printFigures('T21 killed while writes were held', {
      lists: reads.samples.length,
      'failed or empty': failed(reads).length,
      ...figuresOf(recovery, figures),
    });
    expect(next.lines.filter((line) => line.endsWith(': equal'))).toHaveLength(MODELS.length);
    expect(failed(reads).slice(0, 10)).toEqual([]);
    expect(await generation()).toBeGreaterThan(before);
    expect(violations).toEqual([]);
  }, 500_000);
});
