import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { moveCategory } from '#domain/change-category-tree.js';
import type { Actor, CategoryTree, CategoryVersion } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface MoveCategory {
  readonly id: string;
  readonly parentId: string | null;
  readonly expectedVersion: number;
  readonly by: Actor;
}

/** Gives a category another parent, if the tree is still the one the caller read. */
@Injectable()
export class MoveCategoryUseCase {
  constructor(private readonly categories: CategoryTreeRepository) {}

  async run({ expectedVersion, ...command }: MoveCategory): Promise<CategoryVersion> {
    const decide = (tree: CategoryTree) => moveCategory(tree, command);
    const { category, version } = await this.categories.change(decide, expectedVersion);
    return { category, version };
  }
}
