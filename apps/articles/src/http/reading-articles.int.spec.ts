import { ArticlesUnderTest } from '#articles-under-test.spec.js';
import { ANONYMOUS, type ArticleList, type CategoryTree } from '@broadsheet/contracts';

const SAME_DATE = '2020-01-01T00:00:00.000Z';

describe('reading articles', () => {
  let sut: ArticlesUnderTest;

  beforeAll(async () => {
    sut = await ArticlesUnderTest.start();
    await sut.import({ sourceId: 'old', publishedAt: '2010-01-01T00:00:00.000Z', category: ['World', 'Europe'] });
    await sut.import({ sourceId: 'new', publishedAt: '2025-01-01T00:00:00.000Z', category: ['World'] });
    const items = Array.from({ length: 30 }, (_, at) => ({
      sourceId: `same-${at}`,
      category: ['Sport'],
      tags: [`${at}`],
    }));
    for (const item of items) await sut.import({ ...item, publishedAt: SAME_DATE });
  });

  afterAll(() => sut.stop());

  const list = (query: string) => sut.send<ArticleList>('GET', `/v1/articles${query}`, { caller: ANONYMOUS });

  const everything = async (query: string): Promise<string[]> => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await list(`${query}${cursor}`);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.next === null ? '' : `&cursor=${body.next}`;
    } while (cursor !== '');
    return seen;
  };

  it.each([1, 7, 10, 16, 50])('shows each article once, newest first, in pages of %d', async (limit) => {
    const whole = (await list('?limit=50')).body.items;
    expect(whole).toHaveLength(32);
    expect(whole.map(({ publishedAt }) => publishedAt?.slice(0, 4))).toEqual([
      '2025',
      ...Array<string>(30).fill('2020'),
      '2010',
    ]);
    expect(await everything(`?limit=${limit}`)).toEqual(whole.map(({ id }) => id));
  });

  it('shows a category with all below it, by id and by path', async () => {
    const byPath = await list('?category=world');
    expect(byPath.body.items.map(({ publishedAt }) => publishedAt?.slice(0, 4))).toEqual(['2025', '2010']);
    const [world, europe] = byPath.body.items.map(({ categories }) => categories[0]?.id);
    expect((await list(`?category=${world}`)).body).toEqual(byPath.body);
    expect((await list(`?category=${europe}`)).body.items).toHaveLength(1);
    expect((await list('?category=world/europe')).body.items).toHaveLength(1);
    expect((await list('?category=/world/europe')).body.items).toHaveLength(1);
    expect(await everything('?category=sport&limit=4')).toHaveLength(30);
  });

  it('shows an article that stands in two listed categories once', async () => {
    const item = { sourceId: 'twice', publishedAt: '2009-01-01T00:00:00.000Z', category: ['Arts'] };
    await sut.import({
      ...item,
      secondaryCategories: [
        ['Arts', 'Film'],
        ['Arts', 'Music'],
      ],
    });
    expect((await list('?category=arts')).body.items).toHaveLength(1);
  });

  it('shows neither bodies nor drafts', async () => {
    await sut.send('POST', '/v1/articles', { body: { title: 'A draft' } });
    const { items } = (await list('?limit=50')).body;
    expect(items.map(({ title }) => title)).not.toContain('A draft');
    expect(items.flatMap((item) => Object.keys(item))).not.toContain('html');
  });

  it('shows the members that were asked for, and links to the next page of them', async () => {
    const { body, headers } = await list('?limit=2&fields=title,slug');
    expect(body.items.map((item) => Object.keys(item).sort())).toEqual([
      ['id', 'slug', 'title'],
      ['id', 'slug', 'title'],
    ]);
    expect(headers['link']).toBe(`</v1/articles?limit=2&fields=title%2Cslug&cursor=${body.next}>; rel="next"`);
    expect((await list('?category=arts')).headers).not.toHaveProperty('link');
    const refused = await list('?fields=title,html');
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/query/fields/1' }] } });
  });

  it('sends nothing again to who has it, until its category goes by another name', async () => {
    const { body, headers } = await list('?category=arts&limit=1');
    const article = body.items[0];
    const read = (tag?: string) =>
      sut.app.inject({
        url: `/v1/articles/${article?.slug}`,
        headers: sut.headersOf({ headers: tag === undefined ? {} : { 'if-none-match': tag } }),
      });
    const tag = (await read()).headers.etag;
    expect(tag).toMatch(/^"2\.[\w-]{22}"$/);
    expect((await read(`"1", W/${String(tag)}`)).statusCode).toBe(304);
    expect(headers['etag']).toMatch(/^"[\w-]{22}"$/);

    const tree = await sut.send<CategoryTree>('GET', '/v1/categories');
    const arts = tree.body.items.find(({ slug }) => slug === 'arts');
    expect(tree.headers['etag']).toBe(`"${tree.body.version}"`);
    const rename = { body: { name: 'The Arts' }, version: tree.body.version };
    expect((await sut.send('PATCH', `/v1/categories/${arts?.id}`, rename)).status).toBe(200);
    expect((await read(tag)).statusCode).toBe(200);
  });

  it('refuses what is no category, no cursor and no limit', async () => {
    expect((await list('?category=nowhere')).body.code).toBe('CATEGORY_NOT_FOUND');
    expect(await list('?cursor=abc')).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/query/cursor' }] } });
    expect(await list('?limit=51')).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/query/limit' }] } });
    expect(await list('?status=draft')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/query/status' }] },
    });
  });

  it('says 404 of an id, a number and a slug that nothing has', async () => {
    for (const name of ['01980000-0000-7000-8000-000000000001', '999999', 'nothing-of-the-kind']) {
      const answer = await sut.send('GET', `/v1/articles/${name}`, { caller: ANONYMOUS });
      expect(answer).toMatchObject({ status: 404, body: { code: 'ARTICLE_NOT_FOUND' } });
    }
  });
});
