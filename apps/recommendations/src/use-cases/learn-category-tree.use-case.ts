import { type CategoryTree, CategoryTreeRepository } from '#domain/category-tree.repository.js';
import type { HandlerOutcome } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** Stores the newest category tree, whole. Never goes back to an older one. */
@Injectable()
export class LearnCategoryTreeUseCase {
  constructor(private readonly trees: CategoryTreeRepository) {}

  run(trees: readonly CategoryTree[]): Promise<HandlerOutcome[]> {
    return this.trees.save(trees);
  }
}
