import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { moveCategory } from '#domain/move-category.js';
import type { Actor, CategoryVersion } from '@broadsheet/contracts';
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
    const change = moveCategory(await this.categories.latest(expectedVersion), command);
    return { category: change.category, version: await this.categories.save(change) };
  }
}
