import { IndexArticleUseCase } from '#use-cases/index-article.use-case.js';
import { articleCreatedV1, type EventOf } from '@broadsheet/contracts';
import { type HandlerOutcome, WhenEvent } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** A draft is known, and shown nowhere: who asks for it hears that it is not published. */
@Controller()
export class KnowDraftWhenArticleCreatedConsumer {
  constructor(private readonly indexArticle: IndexArticleUseCase) {}

  @WhenEvent(articleCreatedV1)
  handle({ data, version }: EventOf<typeof articleCreatedV1>): Promise<HandlerOutcome> {
    return this.indexArticle.run(data.article, version);
  }
}
