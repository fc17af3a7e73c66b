import { LearnArticleUseCase } from '#use-cases/learn-article.use-case.js';
import { articleEditedV1, type EventOf } from '@broadsheet/contracts';
import { WhenEvent, type HandlerOutcome } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** An edit may have given the article another slug, by which its discussion is asked for. */
@Controller()
export class KnowArticleWhenArticleEditedConsumer {
  constructor(private readonly learnArticle: LearnArticleUseCase) {}

  @WhenEvent(articleEditedV1)
  handle({ data, version }: EventOf<typeof articleEditedV1>): Promise<HandlerOutcome> {
    return this.learnArticle.run(data.article, version);
  }
}
