import { LearnArticlesUseCase } from '#use-cases/learn-articles.use-case.js';
import { articleChangedEvents, type ArticleChanged, type BulkOutcome } from '@broadsheet/contracts';
import { WhenEvents } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/**
 * Knows an article from its first draft, so that an import can add its comments before it is published, and by every slug.
 * Readers see its discussion and take part in it while it is published; when it is withdrawn, nothing of it is lost.
 */
@Controller()
export class KnowArticleWhenArticlesChangeConsumer {
  constructor(private readonly learnArticles: LearnArticlesUseCase) {}

  @WhenEvents(articleChangedEvents, { bulk: true })
  handle(events: readonly ArticleChanged[]): Promise<BulkOutcome> {
    return this.learnArticles.run(events.map(({ data, version }) => ({ ...data.article, version })));
  }
}
