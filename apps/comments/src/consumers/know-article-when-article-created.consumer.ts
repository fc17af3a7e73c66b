import { LearnArticleUseCase } from '#use-cases/learn-article.use-case.js';
import { articleCreatedV1, type EventOf } from '@broadsheet/contracts';
import { WhenEvent, type HandlerOutcome } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** From now on a draft is known, so that an import can bring its comments along before it is published. */
@Controller()
export class KnowArticleWhenArticleCreatedConsumer {
  constructor(private readonly learnArticle: LearnArticleUseCase) {}

  @WhenEvent(articleCreatedV1)
  handle({ data, version }: EventOf<typeof articleCreatedV1>): Promise<HandlerOutcome> {
    return this.learnArticle.run(data.article, version);
  }
}
