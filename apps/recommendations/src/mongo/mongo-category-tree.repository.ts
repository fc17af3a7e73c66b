import { CATEGORY_TREES, type CategoryTreeDocument } from './category-tree.schema.js';
import type { Applied } from '#domain/applied.js';
import type { CategoryTree } from '#domain/category-tree.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { CATEGORY_TREE } from '@broadsheet/contracts';
import { saveNewest } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** The one tree, in one document. A write is conditional on the version, so a late event changes nothing. */
@Injectable()
export class MongoCategoryTreeRepository extends CategoryTreeRepository {
  constructor(@InjectModel(CATEGORY_TREES) private readonly trees: Model<CategoryTreeDocument>) {
    super();
  }

  save(trees: readonly CategoryTree[]): Promise<Applied[]> {
    const changes = trees.map(({ nodes, version }) => ({ id: CATEGORY_TREE, version, state: () => ({ nodes }) }));
    return saveNewest(this.trees, changes);
  }

  async get(): Promise<CategoryTree> {
    const tree = await this.trees.findById(CATEGORY_TREE).lean();
    return tree ? { nodes: tree.nodes, version: tree.v } : { nodes: [], version: 0 };
  }
}
