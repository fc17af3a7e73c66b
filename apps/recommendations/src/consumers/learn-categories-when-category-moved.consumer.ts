import { LearnCategoryTreeUseCase } from '#use-cases/learn-category-tree.use-case.js';
import { categoryMovedV1, type EventOf } from '@broadsheet/contracts';
import { type HandlerOutcome, WhenEvent } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** A category that moved takes all below it along. */
@Controller()
export class LearnCategoriesWhenCategoryMovedConsumer {
  constructor(private readonly learnCategoryTree: LearnCategoryTreeUseCase) {}

  @WhenEvent(categoryMovedV1)
  handle({ data, version }: EventOf<typeof categoryMovedV1>): Promise<HandlerOutcome> {
    return this.learnCategoryTree.run(data.tree, version);
  }
}
