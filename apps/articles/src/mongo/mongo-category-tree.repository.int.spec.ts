import { ArticlesUnderTest } from '#articles-under-test.spec.js';
import { addCategory } from '#domain/add-category.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { Outrun } from '#domain/outrun.errors.js';
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
    const change = addCategory(await repository.latest(), { id: ids.next(), name, parentId: null, by: BY });
    await repository.save(change);
    return change.category.id;
  };

  it('knows at once what it saved itself', async () => {
    expect((await sut.held()).version).toBe(0);
    const id = await add(sut, 'Own');

    expect((await sut.held()).items.map((node) => node.id)).toContain(id);
  });

  it('holds the same object while nothing changes', async () => {
    const before = await sut.held();
    await sut.latest();

    expect(await sut.held()).toBe(before);
  });

  it('learns of a category at once that it is asked for and does not know', async () => {
    await sut.held();
    const id = await add(elsewhere, 'Foreign');

    expect((await sut.held([id])).items.map((node) => node.id)).toContain(id);
  });

  it('learns of everything else soon', async () => {
    await sut.held();
    const id = await add(elsewhere, 'Soon');

    await until(async () => (await sut.held()).items.some((node) => node.id === id), { deadlineMs: 5_000 });
  });

  it('decides on what is stored, not on what it holds', async () => {
    await sut.held();
    const id = await add(elsewhere, 'Decided');

    const tree = await sut.latest();
    expect(tree.items.map((node) => node.id)).toContain(id);
    await expect(sut.latest(tree.version - 1)).rejects.toThrow(VersionConflict);
  });

  it('never saves over a tree that was not seen', async () => {
    const change = addCategory(await sut.latest(), { id: ids.next(), name: 'Late', parentId: null, by: BY });
    await add(elsewhere, 'Earlier');

    await expect(sut.save(change)).rejects.toThrow(VersionConflict);
    const first = addCategory({ version: 0, items: [] }, { id: ids.next(), name: 'x', parentId: null, by: BY });
    await expect(sut.save(first)).rejects.toThrow(Outrun);
  });
});
