import { IndexArticleUseCase } from '#use-cases/index-article.use-case.js';
import { articleUnpublishedV1, type EventOf } from '@broadsheet/contracts';
import { type HandlerOutcome, WhenEvent } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** From now on no list shows the article. It is kept without its words, so that a late event cannot bring it back. */
@Controller()
export class HideArticleWhenArticleUnpublishedConsumer {
  constructor(private readonly indexArticle: IndexArticleUseCase) {}

  @WhenEvent(articleUnpublishedV1)
  handle({ data, version }: EventOf<typeof articleUnpublishedV1>): Promise<HandlerOutcome> {
    return this.indexArticle.run(data.article, version);
  }
}
