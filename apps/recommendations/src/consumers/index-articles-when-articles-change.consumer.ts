import { IndexArticlesUseCase } from '#use-cases/index-articles.use-case.js';
import { type ArticleChanged, articleChangedEvents, type BulkOutcome } from '@broadsheet/contracts';
import { WhenEvents } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** Lists show and compare an article as it is now, from its publication until it is withdrawn. */
@Controller()
export class IndexArticlesWhenArticlesChangeConsumer {
  constructor(private readonly indexArticles: IndexArticlesUseCase) {}

  @WhenEvents(articleChangedEvents, { bulk: true })
  handle(events: readonly ArticleChanged[]): Promise<BulkOutcome> {
    return this.indexArticles.run(events.map(({ data, version }) => ({ article: data.article, version })));
  }
}
