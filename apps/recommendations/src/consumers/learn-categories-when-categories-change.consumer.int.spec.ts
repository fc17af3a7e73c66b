import { anEvent } from './envelope.builder.js';
import { LearnCategoriesWhenCategoriesChangeConsumer } from './learn-categories-when-categories-change.consumer.js';
import { anId } from '#domain/article-state.builder.js';
import { freshDatabase, readModelsIn } from '#mongo/database.spec.js';
import { MongoCategoryTreeRepository } from '#mongo/mongo-category-tree.repository.js';
import { LearnCategoryTreeUseCase } from '#use-cases/learn-category-tree.use-case.js';
import { categoryCreatedV1, categoryMovedV1, categoryRenamedV1 } from '@broadsheet/contracts';
import type { Connection } from 'mongoose';

const WORLD = { id: anId(901), name: 'World', slug: 'world', path: '/world', parentId: null };

describe('LearnCategoriesWhenCategoriesChangeConsumer', () => {
  let connection: Connection;
  let trees: MongoCategoryTreeRepository;
  let sut: LearnCategoriesWhenCategoriesChangeConsumer;

  beforeEach(async () => {
    connection = await freshDatabase();
    trees = new MongoCategoryTreeRepository(readModelsIn(connection));
    sut = new LearnCategoriesWhenCategoriesChangeConsumer(new LearnCategoryTreeUseCase(trees));
  });

  afterEach(() => connection.close());

  const event = (version: number, name = 'World', definition = categoryCreatedV1) => {
    const data = { tree: [{ ...WORLD, name }], categoryId: WORLD.id, change: { by: { kind: 'system' as const } } };
    return anEvent(definition, { version, data });
  };

  it.each([categoryCreatedV1, categoryMovedV1, categoryRenamedV1])('keeps the tree of $type', async (changed) => {
    await expect(sut.handle([event(3, 'World', changed)])).resolves.toEqual(['done']);
    await expect(trees.get()).resolves.toEqual({ nodes: [WORLD], version: 3 });
  });

  it('writes the newest of a slice only', async () => {
    const outcomes = await sut.handle([event(1), event(2), event(3, 'The World')]);
    expect(outcomes).toEqual(['superseded', 'superseded', 'done']);
    await expect(trees.get()).resolves.toEqual({ nodes: [{ ...WORLD, name: 'The World' }], version: 3 });
  });

  it('changes nothing when the event is delivered twice', async () => {
    await sut.handle([event(3)]);
    await expect(sut.handle([event(3), event(3)])).resolves.toEqual(['duplicate', 'duplicate']);
    await expect(trees.get()).resolves.toEqual({ nodes: [WORLD], version: 3 });
  });

  it('keeps the newest tree when two come in the wrong order', async () => {
    await sut.handle([event(5, 'The World')]);
    await expect(sut.handle([event(4)])).resolves.toEqual(['superseded']);
    await expect(trees.get()).resolves.toEqual({ nodes: [{ ...WORLD, name: 'The World' }], version: 5 });
  });
});
