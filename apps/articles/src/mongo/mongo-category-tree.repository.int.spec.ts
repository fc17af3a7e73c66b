import { ArticlesUnderTest } from '#articles-under-test.spec.js';
import { addCategory } from '#domain/change-category-tree.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { VersionConflict } from '@broadsheet/messaging';
import { UuidIds } from '@broadsheet/platform';
import { until } from '@broadsheet/testing';

const BY = { kind: 'system' } as const;
const ids = new UuidIds();

describe('MongoCategoryTreeRepository', () => {
  let services: ArticlesUnderTest[];
  let sut: CategoryTreeRepository;
  let elsewhere: CategoryTreeRepository;

  beforeAll(async () => {
    const first = await ArticlesUnderTest.start();
    services = [first, await first.another()];
    [sut, elsewhere] = services.map(({ app }) => app.get(CategoryTreeRepository)) as [typeof sut, typeof sut];
  });

  afterAll(() => Promise.all(services.map((service) => service.stop())));

  const add = async (repository: CategoryTreeRepository, name: string): Promise<string> => {
    const command = { id: ids.next(), name, parentId: null, by: BY };
    return (await repository.change((tree) => addCategory(tree, command))).category.id;
  };

  it('knows at once what it saved itself', async () => {
    expect((await sut.cached()).version).toBe(0);
    const [id] = await Promise.all([add(sut, 'Own'), add(elsewhere, 'Own as well')]);

    expect((await sut.cached()).items.map((node) => node.id)).toContain(id);
    expect(await elsewhere.latest()).toMatchObject({ version: 2, items: [{}, {}] });
  });

  it('holds the same object while nothing changes', async () => {
    await sut.latest();
    const before = await sut.cached();
    await sut.latest();

    expect(await sut.cached()).toBe(before);
  });

  it('learns of a category at once that it is asked for and does not know', async () => {
    await sut.cached();
    const id = await add(elsewhere, 'Foreign');

    expect((await sut.cached([id])).items.map((node) => node.id)).toContain(id);
  });

  it('learns of everything else soon', async () => {
    await sut.cached();
    const id = await add(elsewhere, 'Soon');

    await until(async () => (await sut.cached()).items.some((node) => node.id === id), { deadlineMs: 5_000 });
  });

  it('decides on what is stored, not on what it holds', async () => {
    await sut.cached();
    const id = await add(elsewhere, 'Decided');

    const tree = await sut.latest();
    expect(tree.items.map((node) => node.id)).toContain(id);
    await expect(sut.latest(tree.version - 1)).rejects.toThrow(VersionConflict);
  });

  it('never saves over a tree that was not seen: it decides again', async () => {
    const { version } = await sut.latest();
    await Promise.all(Array.from({ length: 8 }, (_, at) => add(at % 2 === 0 ? sut : elsewhere, `At once ${at}`)));

    const tree = await sut.latest();
    expect(tree.version).toBe(version + 8);
    expect(tree.items.filter(({ name }) => name.startsWith('At once'))).toHaveLength(8);
  });

  it('refuses a change that is based on an older version', async () => {
    const { version } = await sut.latest();
    const command = { id: ids.next(), name: 'Late', parentId: null, by: BY };

    const late = sut.change((tree) => addCategory(tree, command), version - 1);
    await expect(late).rejects.toThrow(VersionConflict);
    expect((await sut.latest()).version).toBe(version);
  });

  it('saves nothing where nothing changes', async () => {
    const { version } = await sut.latest();
    expect(await sut.change((tree) => ({ tree, events: [] }))).toMatchObject({ version });
  });
});
