import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import type { CategoryTree } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** The category tree with the version that changes of it name. */
@Injectable()
export class ListCategoriesUseCase {
  constructor(private readonly categories: CategoryTreeRepository) {}

  run(): Promise<CategoryTree> {
    return this.categories.cached();
  }
}
