import { CATEGORY_TREES, type CategoryTreeDocument } from './category-tree.schema.js';
import { type CategoryTree, CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { CATEGORY_TREE, type HandlerOutcome } from '@broadsheet/contracts';
import { ReadModels, saveNewest } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';

/** The one tree, in one document. A write is conditional on the version, so a late event changes nothing. */
@Injectable()
export class MongoCategoryTreeRepository extends CategoryTreeRepository {
  constructor(private readonly readModels: ReadModels) {
    super();
  }

  async save(trees: readonly CategoryTree[]): Promise<HandlerOutcome[]> {
    const generation = await this.readModels.toWrite();
    const changes = trees.map(({ nodes, version }) => ({ id: CATEGORY_TREE, version, state: () => ({ nodes }) }));
    return saveNewest(generation.model<CategoryTreeDocument>(CATEGORY_TREES), changes);
  }

  async get(): Promise<CategoryTree> {
    const generation = await this.readModels.toRead();
    const tree = await generation.model<CategoryTreeDocument>(CATEGORY_TREES).findById(CATEGORY_TREE).lean();
    return tree ? { nodes: tree.nodes, version: tree.v } : { nodes: [], version: 0 };
  }
}
