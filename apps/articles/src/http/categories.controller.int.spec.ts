import { ArticlesUnderTest, READER } from '#articles-under-test.spec.js';
import { ANONYMOUS, type CategoryTree, type CategoryVersion } from '@broadsheet/contracts';

describe('CategoriesController', () => {
  let sut: ArticlesUnderTest;

  beforeAll(async () => {
    sut = await ArticlesUnderTest.start();
  });

  afterAll(() => sut.stop());

  const tree = async () => (await sut.send<CategoryTree>('GET', '/v1/categories', { caller: ANONYMOUS })).body;
  const add = (name: string, parentId: string | null = null) =>
    sut.send<CategoryVersion>('POST', '/v1/categories', { body: { name, parentId } });
  const move = (id: string, parentId: string | null, version: number) =>
    sut.send<CategoryVersion>('POST', `/v1/categories/${id}/move`, { body: { parentId }, version });

  it('begins empty, then grows, changes and publishes the whole tree each time', async () => {
    expect(await tree()).toEqual({ version: 0, items: [] });
    const world = (await add('World')).body.category;
    const europe = await add('Europe', world.id);
    expect(europe).toMatchObject({
      status: 201,
      headers: { etag: '"2"' },
      body: { category: { path: '/world/europe' } },
    });
    const at = `/v1/categories/${world.id}`;
    const renamed = await sut.send<CategoryVersion>('PATCH', at, { body: { name: 'Abroad' }, version: 2 });
    expect(renamed.body).toMatchObject({ version: 3, category: { path: '/abroad' } });
    expect((await move(europe.body.category.id, null, 3)).body.category.path).toBe('/europe');
    expect(await tree()).toMatchObject({ version: 4, items: [{ path: '/abroad' }, { path: '/europe' }] });
    const records = await sut.records('news.category', 'category-tree', 4);
    expect(records.map(({ headers }) => [headers['ce_type'], headers['ce_aggregateversion']])).toEqual([
      ['news.category.created.v1', '1'],
      ['news.category.created.v1', '2'],
      ['news.category.renamed.v1', '3'],
      ['news.category.moved.v1', '4'],
    ]);
    expect(JSON.parse(records[3]?.value ?? '')).toMatchObject({ tree: (await tree()).items });
  });

  it('never lets two moves at once make a cycle', async () => {
    const [one, two] = [(await add('One')).body.category.id, (await add('Two')).body.category.id];
    const { version } = await tree();
    const moves = await Promise.all([move(one, two, version), move(two, one, version)]);
    expect(moves.map(({ status }) => status).sort()).toEqual([200, 412]);
    const [below, above] = moves[0]?.status === 200 ? [two, one] : [one, two];
    const refused = await move(below, above, version + 1);
    expect(refused).toMatchObject({ status: 409, body: { code: 'CATEGORY_INSIDE_ITSELF' } });
  });

  it('finds a place for ten categories created at once, and for one name only once', async () => {
    const added = await Promise.all(Array.from({ length: 10 }, (_, at) => add(`Parallel ${at}`)));
    expect(added.map(({ status }) => status)).toEqual(Array(10).fill(201));
    const same = await Promise.all([1, 2, 3].map(() => add('Only one')));
    expect(same.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('refuses a caller who is no editor, a missing version and an unknown category', async () => {
    const { items, version } = await tree();
    const at = `/v1/categories/${items[0]?.id}`;
    expect((await sut.send('POST', '/v1/categories', { body: { name: 'x' }, caller: READER })).status).toBe(403);
    expect((await sut.send('PATCH', at, { body: { name: 'x' } })).body.code).toBe('VERSION_REQUIRED');
    expect((await move('01980000-0000-7000-8000-000000000001', null, version)).body.code).toBe('CATEGORY_NOT_FOUND');
    expect((await add('x', '01980000-0000-7000-8000-000000000001')).body.code).toBe('CATEGORY_NOT_FOUND');
  });
});
