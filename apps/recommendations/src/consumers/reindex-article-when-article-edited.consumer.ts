import { IndexArticleUseCase } from '#use-cases/index-article.use-case.js';
import { articleEditedV1, type EventOf } from '@broadsheet/contracts';
import { type HandlerOutcome, WhenEvent } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** Lists show and compare the article as it is now. */
@Controller()
export class ReindexArticleWhenArticleEditedConsumer {
  constructor(private readonly indexArticle: IndexArticleUseCase) {}

  @WhenEvent(articleEditedV1)
  handle({ data, version }: EventOf<typeof articleEditedV1>): Promise<HandlerOutcome> {
    return this.indexArticle.run(data.article, version);
  }
}
