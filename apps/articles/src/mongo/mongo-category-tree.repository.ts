import { CATEGORY_TREE_MODEL, type CategoryTreeDocument } from './category-tree.schema.js';
import { categoriesById, EMPTY_TREE } from '#domain/category-tree.js';
import { CategoryTreeRepository, type CategoryTreeDecision } from '#domain/category-tree.repository.js';
import { CATEGORY_TREE, SECOND_MS, type CategoryTree } from '@broadsheet/contracts';
import { change, OutboxWriter, VersionConflict } from '@broadsheet/messaging';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type Model } from 'mongoose';

/** Each time at least one writer succeeds, so that few are needed. */
const ATTEMPTS = 40;
const MAX_AGE_MS = SECOND_MS;

/**
 * The category tree in MongoDB, cached in memory. It is fetched again only where its version has changed.
 * The cached tree never goes back to an older version.
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

  async cached(categoryIds: readonly string[] = []): Promise<CategoryTree> {
    if (performance.now() - this.readAt >= MAX_AGE_MS) {
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

  async change<T extends CategoryTreeDecision>(
    decide: (tree: CategoryTree) => T,
    expectedVersion?: number,
  ): Promise<T & { readonly version: number }> {
    const decideAndSave = async (tree: CategoryTree) => {
      const decision = decide(tree);
      return { ...decision, version: await this.save(decision) };
    };
    return change(() => this.latest(expectedVersion), decideAndSave, { attempts: ATTEMPTS, what: 'the category tree' });
  }

  private async save({ tree, events }: CategoryTreeDecision): Promise<number> {
    const { version: expectedVersion, items } = tree;
    if (events.length === 0) return expectedVersion;
    const id = CATEGORY_TREE;
    const version =
      expectedVersion === 0
        ? await this.outbox.insert(this.trees, { id, state: { items }, events })
        : await this.outbox.update(this.trees, { id, expectedVersion, set: { items }, events });
    this.cache({ version, items });
    return version;
  }

  private async read(): Promise<CategoryTree> {
    const asked = performance.now();
    const changed = { _id: CATEGORY_TREE, version: trusted({ $ne: this.tree.version }) };
    const stored = await this.trees.findOne(changed, { version: 1, items: 1 }).lean();
    if (stored) this.cache({ version: stored.version, items: stored.items });
    this.readAt = asked;
    return this.tree;
  }

  private cache(tree: CategoryTree): void {
    if (tree.version > this.tree.version) this.tree = tree;
  }
}
