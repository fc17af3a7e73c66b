import { ArticlesUnderTest, EDITOR } from '#articles-under-test.spec.js';
import { ANONYMOUS, type ArticleSource, type ArticleWithBreadcrumb, type CategoryTree } from '@broadsheet/contracts';

describe('ImportController', () => {
  let sut: ArticlesUnderTest;

  beforeAll(async () => {
    sut = await ArticlesUnderTest.start();
  });

  afterAll(() => sut.stop());

  const page = async (article: string | number) =>
    (await sut.send<ArticleWithBreadcrumb>('GET', `/v1/articles/${article}`, { caller: ANONYMOUS })).body;

  it('publishes what it brings along, with the date, number and slug of the source', async () => {
    const item = { sourceId: 'wp:1', publishedAt: '2019-05-05T10:00:00.000Z', number: 4711, slug: 'flood' };
    const { id, outcome } = await sut.import({ ...item, category: ['World', 'Europe'], relatedTitles: ['Rain'] });
    expect(outcome).toBe('created');
    expect(await page(4711)).toMatchObject({
      breadcrumb: [{ name: 'Home' }, { name: 'World' }, { path: '/world/europe' }],
      article: { id, slug: 'flood', status: 'published', publishedAt: item.publishedAt, version: 2 },
    });
    const records = await sut.records('news.article', id, 2);
    expect(records.map(({ headers }) => headers['ce_type'])).toEqual([
      'news.article.created.v1',
      'news.article.published.v1',
    ]);
    const { article } = JSON.parse(records[1]?.value ?? '') as { article: object };
    expect(article).toMatchObject({ content: { relatedTitles: ['Rain'] } });
  });

  it('changes nothing the second time', async () => {
    const first = await sut.import({ sourceId: 'wp:2' });
    expect(await sut.import({ sourceId: 'wp:2' })).toEqual({ ...first, outcome: 'unchanged' });
  });

  it('leaves alone what editors changed, until the source changes', async () => {
    const { id, version } = await sut.import({ sourceId: 'wp:3' });
    await sut.send('PATCH', `/v1/articles/${id}`, { body: { title: 'Better' }, version, caller: EDITOR });
    expect(await sut.import({ sourceId: 'wp:3' })).toMatchObject({ outcome: 'unchanged', version: 3 });
    expect((await page(id)).article.title).toBe('Better');
    expect(await sut.import({ sourceId: 'wp:3', title: 'Newer' })).toMatchObject({ outcome: 'updated', version: 4 });
    expect((await page(id)).article.title).toBe('Newer');
  });

  it('makes one article of twelve concurrent imports of one source id', async () => {
    const imports = await Promise.all(Array.from({ length: 12 }, () => sut.import({ sourceId: 'wp:4' })));
    expect(new Set(imports.map(({ id }) => id)).size).toBe(1);
    expect(imports.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
    expect(imports.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(11);
  });

  it('creates each category once, however many imports need it at once', async () => {
    const categories = ['Science', ' science', 'SCIENCE'];
    await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        sut.import({ sourceId: `sc:${at}`, category: [categories[at % 3], `Field ${at % 4}`] }),
      ),
    );
    const { items } = (await sut.send<CategoryTree>('GET', '/v1/categories')).body;
    const names = items.filter(({ path }) => path.startsWith('/science')).map(({ name }) => name.toLowerCase());
    expect(names.sort()).toEqual(['field 0', 'field 1', 'field 2', 'field 3', 'science']);
  });

  it('gives another number where the wanted one is taken, and never a lower one later', async () => {
    await sut.import({ sourceId: 'n:1', number: 9000 });
    const other = await sut.import({ sourceId: 'n:2', number: 9000 });
    expect(other.number).not.toBe(9000);
    const numbers: number[] = [];
    for (let at = 0; at < 60; at += 1) numbers.push((await sut.import({ sourceId: `n:more:${at}` })).number);
    expect(new Set(numbers).size).toBe(60);
    expect(Math.max(...numbers)).toBeGreaterThan(9000);
  });

  it('takes a kicker over, and empties it when the source has none any more', async () => {
    const kickerOf = async (id: string): Promise<string> =>
      (await sut.send<ArticleSource>('GET', `/v1/articles/${id}/source`)).body.kicker;
    const { id } = await sut.import({ sourceId: 'k:1', kicker: 'Weather' });
    expect(await kickerOf(id)).toBe('Weather');
    await sut.import({ sourceId: 'k:1' });
    expect(await kickerOf(id)).toBe('');
  });

  it('lets no number from elsewhere use up the numbers', async () => {
    const { number } = await sut.import({ sourceId: 'n:huge', number: Number.MAX_SAFE_INTEGER });
    expect(number).toBeLessThan(1_000_000);
  });

  it('gives imports of one slug, at once, slugs of their own', async () => {
    const imports = await Promise.all([1, 2, 3].map((at) => sut.import({ sourceId: `s:${at}`, slug: 'same' })));
    expect(imports.map(({ slug }) => slug).sort()).toEqual(['same', 'same-2', 'same-3']);
  });
});
