import { CATEGORY_TREE_MODEL, type CategoryTreeDocument } from './category-tree.schema.js';
import { outrunByDuplicate } from './outrun-by-duplicate.js';
import { categoriesById, EMPTY_TREE } from '#domain/category-tree.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import type { CategoryTreeChange } from '#domain/category-tree-change.js';
import { CATEGORY_TREE, type CategoryTree } from '@broadsheet/contracts';
import { OutboxWriter, VersionConflict } from '@broadsheet/messaging';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type Model } from 'mongoose';

const HELD_FOR_MS = 1_000;

/**
 * The category tree in MongoDB, held in memory. Reading it again fetches it only where its version is another one.
 * What is held never goes back to an older version.
 */
@Injectable()
export class MongoCategoryTreeRepository extends CategoryTreeRepository {
  private tree = EMPTY_TREE;
  private readAt = -Infinity;
  private reading: Promise<CategoryTree> | undefined;

  constructor(
    @InjectModel(CATEGORY_TREE_MODEL) private readonly trees: Model<CategoryTreeDocument>,
    private readonly outbox: OutboxWriter,
  ) {
    super();
  }

  async held(categoryIds: readonly string[] = []): Promise<CategoryTree> {
    if (performance.now() - this.readAt >= HELD_FOR_MS) {
      this.reading ??= this.read().finally(() => (this.reading = undefined));
      await this.reading;
    }
    const known = categoriesById(this.tree);
    return categoryIds.every((id) => known.has(id)) ? this.tree : this.read();
  }

  async latest(expectedVersion?: number): Promise<CategoryTree> {
    const tree = await this.read();
    if (expectedVersion !== undefined && expectedVersion !== tree.version) {
      throw new VersionConflict(expectedVersion, tree.version);
    }
    return tree;
  }

  async save({ tree, events }: Pick<CategoryTreeChange, 'tree' | 'events'>): Promise<number> {
    const { version: expectedVersion, items } = tree;
    if (events.length === 0) return expectedVersion;
    const id = CATEGORY_TREE;
    const version =
      expectedVersion === 0
        ? await this.outbox.insert(this.trees, { id, state: { items }, events }).catch(outrunByDuplicate)
        : await this.outbox.update(this.trees, { id, expectedVersion, set: { items }, events });
    this.hold({ version, items });
    return version;
  }

  private async read(): Promise<CategoryTree> {
    const asked = performance.now();
    const changed = { _id: CATEGORY_TREE, version: trusted({ $ne: this.tree.version }) };
    const stored = await this.trees.findOne(changed, { version: 1, items: 1 }).lean();
    if (stored) this.hold({ version: stored.version, items: stored.items });
    this.readAt = asked;
    return this.tree;
  }

  private hold(tree: CategoryTree): void {
    if (tree.version > this.tree.version) this.tree = tree;
  }
}
