import { openStage, printFigures } from './stage.js';
import {
  appliedTimes,
  aRead,
  type FaultStage,
  judge,
  limitBatches,
  metricOf,
  quantile,
  recover,
} from '@broadsheet/fault-harness';
import { until } from '@broadsheet/testing';

const MEGABYTE = 1024 * 1024;
const SIZES = [0.9, 1.1, 12, 17];
const TOPIC = 'f.news.article';
/** The broker's own limit, and one that an article of this test exceeds. */
const USUAL = 1_048_588;
const SMALL = 20_000;

describe('T13 bodies that are too large', () => {
  let stage: FaultStage;
  beforeAll(async () => (stage = await openStage()), 180_000);
  afterAll(() => stage.close());

  const create = (title: string, markdown: string) => {
    const fields = { title, excerpt: 'In short.', primaryCategoryId: stage.categoryId };
    return stage.asEditor({ method: 'POST', path: '/v1/articles', body: { ...fields, markdown } });
  };
  const publish = (id: string) => stage.asEditor({ method: 'POST', path: `/v1/articles/${id}/publish`, ifMatch: 1 });
  const blocked = () => metricOf(stage.system.service('articles'), 'broadsheet_outbox_blocked');

  it('are refused at the gateway, and one that fits but cannot be announced is refused by its owner', async () => {
    const answers: Record<string, string> = {};
    for (const size of SIZES) {
      const { status, code } = await create(`${size} MB`, wordsOf(size * MEGABYTE));
      answers[`${size} MB`] = `${status} ${code}`;
    }
    // Few enough characters for a body, of three bytes each: more than an event may hold.
    const created = await create('Many bytes', '港'.repeat(330_000));
    const published = await publish(String(created.body['id']));
    answers['1 MB of 330,000 characters'] = `${created.status}, published: ${published.status} ${published.code}`;
    printFigures('T13 large bodies at the API', answers);
    expect(answers).toEqual({
      '0.9 MB': '422 VALIDATION_FAILED',
      '1.1 MB': '413 PAYLOAD_TOO_LARGE',
      '12 MB': '413 PAYLOAD_TOO_LARGE',
      '17 MB': '413 PAYLOAD_TOO_LARGE',
      '1 MB of 330,000 characters': '201, published: 422 EVENT_TOO_LARGE',
    });
  }, 60_000);

  it('in events are read like any other, where a broker takes them', async () => {
    await limitBatches(stage.log, 'f.news.activity', 20 * MEGABYTE);
    const [articleId = ''] = stage.articles.publishedIds;
    const large = SIZES.map((size) => {
      const read = aRead({ readerId: `t13-reader-${size * 10}`, articleId });
      const value = String(read.value).replace('{', `{"more":"${'x'.repeat(size * MEGABYTE)}",`);
      return { ...read, value, partition: 0 };
    });
    const begun = Date.now();
    for (const record of large) await stage.logWriter.append('news.activity', [record]);
    const [longest] = (await appliedTimes(stage, { partitions: [0, 1, 2], perSecond: 20, count: 60 })).slice(-1);
    const rows = stage.databases.collection('recommendations', 'first_reads');
    const read = await rows.countDocuments({ reader: { $regex: '^t13-reader' } });
    printFigures('T13 large events', {
      applied: read,
      'longest of their neighbours': `${quantile([longest ?? 0], 1)} ms`,
      took: `${Date.now() - begun} ms`,
    });
    expect(read).toBe(SIZES.length);
  }, 120_000);

  it('that the broker refuses block their article only, visibly, until an operator releases it', async () => {
    await limitBatches(stage.log, TOPIC, SMALL);
    const brokenAt = Date.now();
    const load = stage.load({ mix: ['create', 'publish', 'edit', 'comment'], perSecond: 30 }).start();
    const { body } = await create('Larger than the broker likes', wordsOf(3 * SMALL));
    const id = String(body['id']);
    expect((await publish(id)).status).toBe(200);
    await until(async () => (await blocked()) === 1, { deadlineMs: 30_000, what: 'the article to be blocked' });
    const { acknowledged } = load.counts;
    await until(() => load.counts.acknowledged > acknowledged + 100, {
      deadlineMs: 30_000,
      what: 'other writes to continue',
    });

    const list = await stage.system.command('ops', 'outbox', 'blocked');
    const status = await stage.system.command('ops', 'status');
    expect(list.lines.join('\n')).toMatch(
      new RegExp(`Article ${id}: \\d events? waits? behind news.article.published.v1`),
    );
    expect(status.lines.join('\n')).toContain('blocked');
    await stage.system.command('ops', 'outbox', 'release', 'articles', id);
    const articles = stage.databases.collection('articles', 'articles');
    const isBlocked = { _id: id, outboxBlocked: { $exists: true } };
    await until(() => articles.findOne(isBlocked), { deadlineMs: 30_000, what: 'it to be blocked again' });
    await limitBatches(stage.log, TOPIC, USUAL);
    const { well } = await stage.system.command('ops', 'outbox', 'release', 'articles', id);
    expect(well).toBe(true);

    const recovery = await recover(stage, load);
    const { violations, figures } = await judge(stage, { window: { brokenAt, ...recovery }, readsGoOn: true });
    printFigures('T13 an event that the broker refuses', {
      blocked: 1,
      'acknowledged meanwhile': figures.acknowledged,
    });
    expect(violations).toEqual([]);
    await until(async () => (await blocked()) === 0, { deadlineMs: 30_000, what: 'nothing to be blocked' });
  }, 240_000);
});

function wordsOf(bytes: number): string {
  return 'harbour '.repeat(Math.ceil(bytes / 8)).slice(0, bytes);
}
