import { jest } from '@jest/globals';
import { BroadsheetCli } from '#clients/broadsheet-cli.js';
import { ApiClient } from '#clients/api.client.js';
import { aPublishedArticle } from '#clients/a-published-article.js';
import { getPage, listArticles, listCategories, type Page } from '@broadsheet/contracts';
import { readTopic, until } from '@broadsheet/testing';
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemUnderTest } from '#clients/system.config.js';

const SEED = join('..', 'shared', 'seeds', '000_7e42674d8d9f5860.txt');
const { gatewayUrl, mongoUri, prefix } = systemUnderTest();
const cli = new BroadsheetCli(gatewayUrl, { MONGODB_URI: mongoUri, NAME_PREFIX: prefix });
const reader = new ApiClient(gatewayUrl);
const importer = new ApiClient(gatewayUrl, { scopes: ['import'] });

/** The page once everything on it has arrived. */
async function wholePage(article: string, isWhole: (page: Page) => boolean): Promise<Page> {
  return until(
    async () => {
      const { status, body } = await reader.send(getPage, { params: { article } });
      return status === 200 && body.meta.degraded.length === 0 && isWhole(body) ? body : null;
    },
    { what: `the whole page of ${article}` },
  );
}

// The command line is started as a process each time.
jest.setTimeout(60_000);

describe('import of a scraped page', () => {
  it('serves all that the page shows in one response', async () => {
    const printed = await cli.run('import', 'page', 'samples/pages/harbour-ferries.txt');
    expect(printed).toMatch(/^created: “/);
    const slug = /\/v1\/articles\/([^/]+)\/page/.exec(printed)?.[1] ?? '';
    const page = await wholePage(slug, ({ comments }) => comments.total === 15);
    expect(page.breadcrumb).toEqual([
      { name: 'Home', path: '/' },
      { name: 'Coastal Transport', path: '/coastal-transport', categoryId: expect.any(String) as string },
    ]);
    expect(page.article.outline).toHaveLength(6);
    expect(page.article.wordCount).toBeGreaterThan(400);
    expect(page.related).toHaveLength(5);
    expect(page.related.map(({ reason }) => reason)).toEqual(Array(5).fill('imported'));
    expect(page.related.filter(({ id }) => id !== null)).toHaveLength(2);
    expect(page.comments.counts).toEqual([
      { provider: 'native', label: 'Comments', count: 0 },
      { provider: 'disqus', label: 'Disqus', count: 3 },
      { provider: 'wordpress', label: 'WordPress', count: 12 },
    ]);
  });

  it('changes nothing when it is repeated, as text or as HTML', async () => {
    const first = await cli.run('import', 'page', 'samples/pages/harbour-ferries.txt');
    expect(await cli.run('import', 'page', 'samples/pages/harbour-ferries.txt')).toMatch(/^unchanged/);
    const html = await cli.run('import', 'page', 'samples/pages/harbour-ferries.html');
    expect(html.replace('unchanged', '')).toBe(first.replace(/^\w+/, ''));
  });

  it('puts an article in the place of its title when it arrives later', async () => {
    const title = `The missing lighthouse ${Date.now()}`;
    const { slug } = await aPublishedArticle(importer, { relatedTitles: [title] });
    const before = await wholePage(slug, ({ related }) => related.length === 5);
    expect(before.related[0]).toMatchObject({ id: null, slug: null, title, reason: 'imported' });
    const arrived = await aPublishedArticle(importer, { title });
    const after = await wholePage(slug, ({ related }) => related[0]?.id === arrived.id);
    expect(after.related[0]).toMatchObject({ slug: arrived.slug, title, reason: 'imported' });
  });

  it('says the line of what it does not understand, and stores nothing of that file', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'broadsheet-')), 'broken.txt');
    await writeFile(
      file,
      'HomeWreckage\n\nA page without an end\n\nIt begins\n\nIt begins and goes on.\n\nCOMMENTS\n\nWORDPRESS: many\n',
    );
    await expect(cli.run('import', 'page', file)).rejects.toThrow(/cannot be understood[\s\S]*line 11: /);
    const { items } = await reader.call(listCategories);
    expect(items.map(({ name }) => name)).not.toContain('Wreckage');
    const latest = await reader.call(listArticles, { query: { limit: '50' } });
    expect(latest.items.map(({ title }) => title)).not.toContain('A page without an end');
  });

  it('responds 304 to a client that has it already', async () => {
    const { slug } = await aPublishedArticle(importer);
    await wholePage(slug, ({ related }) => related.length === 5);
    const params = { article: slug };
    const { headers } = await reader.send(getPage, { params });
    expect(headers.get('cache-control')).toBeTruthy();
    expect(Date.parse(headers.get('last-modified') ?? '')).not.toBeNaN();
    // Articles of other tests arrive meanwhile and change what is related, so it may take a second look.
    const answer = await until(async () => {
      const etag = (await reader.send(getPage, { params })).headers.get('etag') ?? '';
      const again = await reader.send(getPage, { params, headers: { 'if-none-match': etag } });
      return again.status === 304 ? again : null;
    });
    expect(answer.body).toBeUndefined();
  });

  it('publishes each step to Kafka, as a plain consumer reads it', async () => {
    const { id } = await aPublishedArticle(importer);
    const types = await until(
      async () => {
        const records = await readTopic('e2e.news.article');
        const own = records.filter(({ headers }) => headers['ce_subject'] === id);
        return own.length === 2
          ? own.map(({ headers }) => `${headers['ce_type']} ${headers['ce_aggregateversion']}`)
          : null;
      },
      { what: 'two events of the article' },
    );
    expect(types).toEqual(['news.article.created.v1 1', 'news.article.published.v1 2']);
  });
});

describe('the reference page', () => {
  const given = existsSync(SEED);

  it(given ? 'comes back whole' : 'is not here: only the page file of our own was imported', async () => {
    if (!given) return expect(existsSync('samples/pages/harbour-ferries.txt')).toBe(true);
    const printed = await cli.run('import', 'page', SEED);
    const slug = /\/v1\/articles\/([^/]+)\/page/.exec(printed)?.[1] ?? '';
    const page = await wholePage(slug, ({ comments }) => comments.counts.length === 2);
    expect(page.breadcrumb.map(({ path }) => path)).toEqual(['/', '/international-politics']);
    expect(page.article.outline.map(({ level }) => level)).toEqual([2, 2, 2, 2, 2]);
    expect(page.article.outline[0]?.anchor).toBe('understanding-troop-desertion');
    expect(page.related).toHaveLength(5);
    expect(page.comments.counts).toEqual([
      { provider: 'native', label: 'Comments', count: 0 },
      { provider: 'wordpress', label: 'WordPress', count: 0 },
    ]);
  });
});
