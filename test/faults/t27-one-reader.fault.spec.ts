import { afterSeconds, inSeconds, openStage, printFigures } from './stage.js';
import { aRead, deliveriesOf, type FaultStage, untilDrained } from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';

const READS = 1_000_000;
const OTHERS = 40;
/** No list rests on older figures. */
const CACHED_SECONDS = 2;
const DRAINED_WITHIN_MS = 400_000;
const LISTS = ['trending', 'trending?window=1h', 'popular', 'latest'].map((list) => `/v1/recommendations/${list}`);

describe(`T27 ${READS.toLocaleString('en-US')} reads by one reader`, () => {
  let stage: FaultStage;
  let articles: readonly string[];
  const title = `T27 ${READS.toLocaleString('en-US')} reads by one reader`;

  beforeAll(async () => {
    stage = await openStage();
    articles = stage.articles.publishedIds;
    await stage.logWriter.append('news.activity', byOthers());
    await untilDrained(stage);
    // What lists have cached from before must not be what is compared.
    await afterSeconds(CACHED_SECONDS);
  }, 300_000);

  afterAll(() => stage.close());

  /** Some of the articles are read more than others; the reader of the test has read them all, once. */
  function* byOthers() {
    for (let n = 0; n < OTHERS; n += 1) {
      for (const articleId of articles.slice(0, 1 + (n % articles.length))) {
        yield aRead({ readerId: `another-${n}`, articleId });
      }
    }
    for (const articleId of articles) yield aRead({ readerId: 'the-repeater', articleId });
  }
  function* again() {
    for (let n = 0; n < READS; n += 1) {
      yield aRead({ readerId: 'the-repeater', articleId: articles.at(-1 - (n % 3)) ?? '' });
    }
  }
  /** What others see: every list, and what is related to some articles, without what changes by the minute. */
  const shown = async (): Promise<unknown[]> => {
    const paths = [...LISTS, ...articles.slice(0, 5).map((id) => `/v1/articles/${id}/related`)];
    const answers = await Promise.all(paths.map((path) => stage.send({ method: 'GET', path })));
    return answers.map(({ body }) =>
      (body['items'] as { id: string; reason: string }[]).map(({ id, reason }) => [id, reason]),
    );
  };
  const counted = async () => {
    const { firstReads, articleStats, coReads } = await stage.databases.reads();
    return JSON.stringify([firstReads.length, articleStats, coReads.length]);
  };

  it('move no list, and no number', async () => {
    const [lists, numbers] = [await shown(), await counted()];
    await stage.system.stopService('recommendations');
    await stage.logWriter.append('news.activity', again());
    const begun = performance.now();
    const started = await stage.system.startService('recommendations');
    const isRead = async () => (await deliveriesOf(started, 'duplicate', `${stage.prefix}news.activity`)) >= READS;
    await until(isRead, { deadlineMs: DRAINED_WITHIN_MS, what: 'all of them to be read' });
    const tookMs = performance.now() - begun;
    await untilDrained(stage);

    const after = await shown();
    const changed = after.filter((list, at) => JSON.stringify(list) !== JSON.stringify(lists[at])).length;
    const rate = Math.round(READS / (tookMs / 1_000));
    printFigures(title, {
      took: inSeconds(tookMs),
      'events per second': rate,
      'lists changed': `${changed} of ${lists.length}`,
    });
    expect(after).toEqual(lists);
    expect(await counted()).toBe(numbers);
  }, 600_000);
});
