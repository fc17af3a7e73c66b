import { ArticlesUnderTest } from './articles-under-test.spec.js';
import type { ArticleSource } from '@broadsheet/contracts';
import { until } from '@broadsheet/testing';

const NOBODY_THERE = '127.0.0.1:1';
const MAX_WAITING = 200;

describe('the articles service without a broker', () => {
  let sut: ArticlesUnderTest;
  afterEach(() => sut.stop());

  const edit = (id: string, version: number) =>
    sut.send('PATCH', `/v1/articles/${id}`, { body: { title: `Title ${version}` }, version });
  const health = async () => (await sut.app.inject({ url: '/health/ready' })).json<Record<string, object>>();

  it('takes writes, refuses one more than may wait with 503, and takes it once a broker is back', async () => {
    sut = await ArticlesUnderTest.start(NOBODY_THERE);
    const { id } = (await sut.send('POST', '/v1/articles', { body: { title: 'Title 0' } })).body;
    for (let version = 1; version < MAX_WAITING; version += 1)
      expect(await edit(id, version)).toMatchObject({ status: 200 });

    const refused = await edit(id, MAX_WAITING);
    expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([
      503,
      'TOO_MANY_CONCURRENT_CHANGES',
      '1',
    ]);
    const { body } = await sut.send<ArticleSource>('GET', `/v1/articles/${id}/source`);
    expect(JSON.stringify(body)).toContain(`"Title ${MAX_WAITING - 1}"`);
    expect(await health()).toMatchObject({
      status: 'degraded',
      problems: {},
      warnings: { outbox: expect.any(String) as string },
    });

    await sut.stop();
    sut = await sut.another();
    await until(async () => (await edit(id, MAX_WAITING)).status === 200, { what: 'room in the outbox' });
    const records = await sut.records('news.article', id, MAX_WAITING + 1);
    const versions = records.map(({ headers }) => Number(headers['ce_aggregateversion']));
    expect(versions).toEqual(Array.from({ length: MAX_WAITING + 1 }, (_, n) => n + 1));
  }, 60_000);
});
