import type { Applied } from '#domain/applied.js';
import type { CategoryTree } from '#domain/category-tree.js';
import { CategoryTreeRepository } from '#domain/category-tree.repository.js';
import { Injectable } from '@nestjs/common';

/** Stores the newest category tree, whole. Never goes back to an older one. */
@Injectable()
export class LearnCategoryTreeUseCase {
  constructor(private readonly trees: CategoryTreeRepository) {}

  run(trees: readonly CategoryTree[]): Promise<Applied[]> {
    return this.trees.save(trees);
  }
}
