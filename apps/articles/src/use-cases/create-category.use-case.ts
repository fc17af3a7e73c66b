import { addCategory } from '#domain/add-category.js';
import { categoriesById } from '#domain/category-tree.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { whileOutrunOrConflicting } from './while-outrun.js';
import type { Actor, CategoryVersion } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface CreateCategory {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly by: Actor;
}

/**
 * Adds a category to whatever the tree is by then; two at once both get their place. One that the tree has already was
 * added by an earlier attempt.
 */
@Injectable()
export class CreateCategoryUseCase {
  constructor(private readonly categories: CategoryTreeRepository) {}

  async run(command: CreateCategory): Promise<CategoryVersion> {
    return whileOutrunOrConflicting(async () => {
      const tree = await this.categories.latest();
      const earlier = categoriesById(tree).get(command.id);
      if (earlier) return { category: earlier, version: tree.version };
      const change = addCategory(tree, command);
      return { category: change.category, version: await this.categories.save(change) };
    });
  }
}
