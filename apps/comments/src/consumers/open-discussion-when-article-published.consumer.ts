import { LearnArticleUseCase } from '#use-cases/learn-article.use-case.js';
import { articlePublishedV1, type EventOf } from '@broadsheet/contracts';
import { WhenEvent, type HandlerOutcome } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** From now on readers see the discussion and may take part in it. */
@Controller()
export class OpenDiscussionWhenArticlePublishedConsumer {
  constructor(private readonly learnArticle: LearnArticleUseCase) {}

  @WhenEvent(articlePublishedV1)
  handle({ data, version }: EventOf<typeof articlePublishedV1>): Promise<HandlerOutcome> {
    return this.learnArticle.run(data.article, version);
  }
}
