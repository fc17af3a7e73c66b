import { LearnCategoryTreeUseCase } from '#use-cases/learn-category-tree.use-case.js';
import { type BulkOutcome, type CategoryChanged, categoryChangedEvents } from '@broadsheet/contracts';
import { WhenEvents } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** A category's list includes everything below it. Every event holds the whole tree, so the newest one is enough. */
@Controller()
export class LearnCategoriesWhenCategoriesChangeConsumer {
  constructor(private readonly learnCategoryTree: LearnCategoryTreeUseCase) {}

  @WhenEvents(categoryChangedEvents, { bulk: true })
  handle(events: readonly CategoryChanged[]): Promise<BulkOutcome> {
    return this.learnCategoryTree.run(events.map(({ data, version }) => ({ nodes: data.tree, version })));
  }
}
