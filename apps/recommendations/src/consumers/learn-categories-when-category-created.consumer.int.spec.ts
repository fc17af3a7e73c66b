import { anEvent } from './envelope.builder.js';
import { LearnCategoriesWhenCategoryCreatedConsumer } from './learn-categories-when-category-created.consumer.js';
import { anId } from '#domain/article-state.builder.js';
import { CATEGORY_TREES, type CategoryTreeDocument } from '#mongo/category-tree.schema.js';
import { freshDatabase } from '#mongo/database.spec.js';
import { MongoCategoryTreeRepository } from '#mongo/mongo-category-tree.repository.js';
import { LearnCategoryTreeUseCase } from '#use-cases/learn-category-tree.use-case.js';
import { categoryCreatedV1 } from '@broadsheet/contracts';
import type { Connection } from 'mongoose';

const WORLD = { id: anId(901), name: 'World', slug: 'world', path: '/world', parentId: null };

describe('LearnCategoriesWhenCategoryCreatedConsumer', () => {
  let connection: Connection;
  let trees: MongoCategoryTreeRepository;
  let sut: LearnCategoriesWhenCategoryCreatedConsumer;

  beforeEach(async () => {
    connection = await freshDatabase();
    trees = new MongoCategoryTreeRepository(connection.model<CategoryTreeDocument>(CATEGORY_TREES));
    sut = new LearnCategoriesWhenCategoryCreatedConsumer(new LearnCategoryTreeUseCase(trees));
  });

  afterEach(() => connection.close());

  const event = (version: number, name = 'World') => {
    const data = { tree: [{ ...WORLD, name }], categoryId: WORLD.id, change: { by: { kind: 'system' as const } } };
    return anEvent(categoryCreatedV1, { version, data });
  };

  it('keeps the tree as it is after the change', async () => {
    await expect(sut.handle(event(3))).resolves.toBe('done');
    await expect(trees.get()).resolves.toEqual({ nodes: [WORLD], version: 3 });
  });

  it('changes nothing when the event is delivered twice', async () => {
    await sut.handle(event(3));
    await expect(sut.handle(event(3))).resolves.toBe('duplicate');
    await expect(trees.get()).resolves.toEqual({ nodes: [WORLD], version: 3 });
  });

  it('keeps the newest tree when two come in the wrong order', async () => {
    await sut.handle(event(5, 'The World'));
    await expect(sut.handle(event(4))).resolves.toBe('superseded');
    await expect(trees.get()).resolves.toEqual({ nodes: [{ ...WORLD, name: 'The World' }], version: 5 });
  });
});
