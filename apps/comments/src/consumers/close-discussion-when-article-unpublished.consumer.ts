import { LearnArticleUseCase } from '#use-cases/learn-article.use-case.js';
import { articleUnpublishedV1, type EventOf } from '@broadsheet/contracts';
import { WhenEvent, type HandlerOutcome } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** From now on nobody sees the discussion or takes part in it; nothing of it is lost. */
@Controller()
export class CloseDiscussionWhenArticleUnpublishedConsumer {
  constructor(private readonly learnArticle: LearnArticleUseCase) {}

  @WhenEvent(articleUnpublishedV1)
  handle({ data, version }: EventOf<typeof articleUnpublishedV1>): Promise<HandlerOutcome> {
    return this.learnArticle.run(data.article, version);
  }
}
