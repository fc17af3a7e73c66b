import { LearnCategoryTreeUseCase } from '#use-cases/learn-category-tree.use-case.js';
import { categoryCreatedV1, type EventOf } from '@broadsheet/contracts';
import { type HandlerOutcome, WhenEvent } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** Lists of a category know what lies below it. */
@Controller()
export class LearnCategoriesWhenCategoryCreatedConsumer {
  constructor(private readonly learnCategoryTree: LearnCategoryTreeUseCase) {}

  @WhenEvent(categoryCreatedV1)
  handle({ data, version }: EventOf<typeof categoryCreatedV1>): Promise<HandlerOutcome> {
    return this.learnCategoryTree.run(data.tree, version);
  }
}
