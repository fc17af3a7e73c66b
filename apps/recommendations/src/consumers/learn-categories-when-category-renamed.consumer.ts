import { LearnCategoryTreeUseCase } from '#use-cases/learn-category-tree.use-case.js';
import { categoryRenamedV1, type EventOf } from '@broadsheet/contracts';
import { type HandlerOutcome, WhenEvent } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** The tree is kept whole, so that its newest event is enough to know it. */
@Controller()
export class LearnCategoriesWhenCategoryRenamedConsumer {
  constructor(private readonly learnCategoryTree: LearnCategoryTreeUseCase) {}

  @WhenEvent(categoryRenamedV1)
  handle({ data, version }: EventOf<typeof categoryRenamedV1>): Promise<HandlerOutcome> {
    return this.learnCategoryTree.run(data.tree, version);
  }
}
