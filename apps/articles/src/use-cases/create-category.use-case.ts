import { addCategory } from '#domain/add-category.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { whileOutrunOrConflicting } from './while-outrun.js';
import type { Actor, CategoryVersion } from '@broadsheet/contracts';
import { Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface CreateCategory {
  readonly name: string;
  readonly parentId: string | null;
  readonly by: Actor;
}

/** Adds a category to whatever the tree is by then; two at once both get their place. */
@Injectable()
export class CreateCategoryUseCase {
  constructor(
    private readonly categories: CategoryTreeRepository,
    private readonly ids: Ids,
  ) {}

  async run(command: CreateCategory): Promise<CategoryVersion> {
    const id = this.ids.next();
    return whileOutrunOrConflicting(async () => {
      const change = addCategory(await this.categories.latest(), { ...command, id });
      return { category: change.category, version: await this.categories.save(change) };
    });
  }
}
