import { IndexArticlesUseCase } from '#use-cases/index-articles.use-case.js';
import {
  articleCreatedV1,
  articleEditedV1,
  articlePublishedV1,
  articleUnpublishedV1,
  type EventOf,
} from '@broadsheet/contracts';
import { type BulkOutcome, WhenEvents } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

type ArticleChanged = EventOf<
  typeof articleCreatedV1 | typeof articleEditedV1 | typeof articlePublishedV1 | typeof articleUnpublishedV1
>;

/** Lists show and compare an article as it is now, from the moment it is published until it is withdrawn. */
@Controller()
export class IndexArticlesWhenArticlesChangeConsumer {
  constructor(private readonly indexArticles: IndexArticlesUseCase) {}

  @WhenEvents([articleCreatedV1, articleEditedV1, articlePublishedV1, articleUnpublishedV1], { bulk: true })
  handle(events: readonly ArticleChanged[]): Promise<BulkOutcome> {
    return this.indexArticles.run(events.map(({ data, version }) => ({ article: data.article, version })));
  }
}
