import { aPublishedArticle } from '#clients/a-published-article.js';
import { makeAdmin } from '#clients/admins.js';
import { ApiClient } from '#clients/api.client.js';
import { BroadsheetSystem } from '@broadsheet/fault-harness/system';
import { createArticle, getPage, importArticle } from '@broadsheet/contracts';
import { freshPrefix, kafkaBrokers, readTopic, freshMongoUri, until } from '@broadsheet/testing';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NOBODY_THERE = '127.0.0.1:1';

/** These tests kill and stop: they have a system of their own. */
describe('a system that loses a part', () => {
  const prefix = freshPrefix();
  let system: BroadsheetSystem;
  let editor: ApiClient;
  let importer: ApiClient;
  let reader: ApiClient;

  beforeAll(async () => {
    const logDir = await mkdtemp(join(tmpdir(), 'broadsheet-crash-'));
    const mongoUri = freshMongoUri();
    system = await BroadsheetSystem.start({
      kafkaBrokers: kafkaBrokers(),
      mongoUri,
      prefix,
      root: process.cwd(),
      logDir,
    });
    await makeAdmin({ gatewayUrl: system.gatewayUrl, mongoUri, prefix });
    editor = new ApiClient(system.gatewayUrl, { roles: ['editor'] });
    importer = new ApiClient(system.gatewayUrl, { scopes: ['import'] });
    reader = new ApiClient(system.gatewayUrl);
  }, 90_000);

  afterAll(() => system.stop());

  it('sends the event of a write after a kill -9 between save and send', async () => {
    await system.stopService('articles');
    // Without a broker nothing is sent, so the kill is certain to come between save and send.
    system.launch('articles', { KAFKA_BROKERS: NOBODY_THERE });
    const { id } = await until(
      async () => {
        const { status, body } = await editor.send(createArticle, { body: { title: 'Saved, not sent' } });
        return status === 201 ? body : null;
      },
      { deadlineMs: 30_000, what: 'articles to take a write without a broker' },
    );
    await system.stopService('articles', 'SIGKILL');
    await system.startService('articles');
    const events = await until(async () => {
      const records = await readTopic(`${prefix}news.article`);
      return records.filter(({ headers }) => headers['ce_subject'] === id);
    });
    expect(events.map(({ headers }) => headers['ce_type'])).toEqual(['news.article.created.v1']);
  }, 60_000);

  it.each([
    ['comments', 'comments'],
    ['recommendations', 'related'],
  ] as const)(
    'serves pages without %s, and says so',
    async (service, part) => {
      const { slug } = await aPublishedArticle(importer);
      const params = { article: slug };
      await until(async () => (await reader.call(getPage, { params })).meta.degraded.length === 0);
      await system.stopService(service);
      const page = await reader.call(getPage, { params });
      expect(page.meta.degraded).toEqual([part]);
      const html = await fetch(`${system.gatewayUrl}/articles/${slug}`);
      expect([html.status, await html.text()]).toEqual([
        200,
        expect.stringMatching(/cannot be (shown|loaded)/) as string,
      ]);
      await system.startService(service);
      await until(async () => (await reader.call(getPage, { params })).meta.degraded.length === 0);
    },
    60_000,
  );

  it('refuses writes in plain words while articles is unavailable, and accepts them again after', async () => {
    await system.stopService('articles', 'SIGKILL');
    const body = { sourceId: 's-1', title: 'x', excerpt: 'x', markdown: 'x', category: ['x'] };
    const refused = await importer.send(importArticle, { body });
    expect(refused).toMatchObject({ status: 503, body: { code: 'UPSTREAM_UNAVAILABLE' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await system.startService('articles');
    await until(async () => (await importer.send(importArticle, { body })).status === 200);
  }, 60_000);
});
