import { IndexArticleUseCase } from '#use-cases/index-article.use-case.js';
import { articlePublishedV1, type EventOf } from '@broadsheet/contracts';
import { type HandlerOutcome, WhenEvent } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** From now on the article may stand in lists. */
@Controller()
export class IndexArticleWhenArticlePublishedConsumer {
  constructor(private readonly indexArticle: IndexArticleUseCase) {}

  @WhenEvent(articlePublishedV1)
  handle({ data, version }: EventOf<typeof articlePublishedV1>): Promise<HandlerOutcome> {
    return this.indexArticle.run(data.article, version);
  }
}
