import { LearnCategoryTreeUseCase } from '#use-cases/learn-category-tree.use-case.js';
import { categoryCreatedV1, categoryMovedV1, categoryRenamedV1, type EventOf } from '@broadsheet/contracts';
import { type BulkOutcome, WhenEvents } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** All of them carry the same. */
type TreeChanged = EventOf<typeof categoryCreatedV1>;

/** Lists of a category know what lies below it. The tree is kept whole, so that its newest event is enough to know it. */
@Controller()
export class LearnCategoriesWhenCategoriesChangeConsumer {
  constructor(private readonly learnCategoryTree: LearnCategoryTreeUseCase) {}

  @WhenEvents([categoryCreatedV1, categoryMovedV1, categoryRenamedV1], { bulk: true })
  handle(events: readonly TreeChanged[]): Promise<BulkOutcome> {
    return this.learnCategoryTree.run(events.map(({ data, version }) => ({ nodes: data.tree, version })));
  }
}
