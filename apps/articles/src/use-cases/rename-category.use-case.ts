import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { renameCategory } from '#domain/change-category-tree.js';
import type { Actor, CategoryTree, CategoryVersion } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface RenameCategory {
  readonly id: string;
  readonly name: string;
  readonly expectedVersion: number;
  readonly by: Actor;
}

/** Gives a category another name, if the tree is still the one the caller read. */
@Injectable()
export class RenameCategoryUseCase {
  constructor(private readonly categories: CategoryTreeRepository) {}

  async run({ expectedVersion, ...command }: RenameCategory): Promise<CategoryVersion> {
    const decide = (tree: CategoryTree) => renameCategory(tree, command);
    const { category, version } = await this.categories.change(decide, expectedVersion);
    return { category, version };
  }
}
