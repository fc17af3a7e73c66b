import { addCategory } from '#domain/change-category-tree.js';
import { categoriesById } from '#domain/category-tree.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import type { Actor, CategoryVersion } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface CreateCategory {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly by: Actor;
}

/**
 * Adds a category to the latest tree; of two at once, both get a place. A category that the tree has already was added by
 * an earlier attempt.
 */
@Injectable()
export class CreateCategoryUseCase {
  constructor(private readonly categories: CategoryTreeRepository) {}

  async run(command: CreateCategory): Promise<CategoryVersion> {
    const { category, version } = await this.categories.change((tree) => {
      const earlier = categoriesById(tree).get(command.id);
      return earlier ? { tree, events: [], category: earlier } : addCategory(tree, command);
    });
    return { category, version };
  }
}
