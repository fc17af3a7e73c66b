import { readConfig, type CommentsConfig } from './comments.config.js';
import { CommentsModule } from './comments.module.js';
import { anArticleEvent } from '#consumers/article-event.builder.js';
import { models } from '#mongo/models.js';
import { ANONYMOUS, topics, type ArticleState, type Caller } from '@broadsheet/contracts';
import { connectServiceConsumers } from '@broadsheet/messaging';
import { UuidIds } from '@broadsheet/platform';
import { until } from '@broadsheet/testing';
import { ServiceUnderTest, type Answer, type TestedService } from '@broadsheet/testing/service';

export type { Answer };

export const ids = new UuidIds();
export const reader = (accountId: string, name = accountId): Caller => ({
  ...ANONYMOUS,
  accountId,
  name,
  roles: ['reader'],
});
export const MODERATOR: Caller = { ...reader('mo'), roles: ['moderator'] };
export const IMPORTER: Caller = { ...reader('importer'), scopes: ['import'] };

const COMMENTS: TestedService<CommentsConfig> = {
  name: 'comments',
  module: CommentsModule,
  readConfig,
  models,
  connect: connectServiceConsumers,
};

/** What happened to an article, the version it has now, and what it is now. */
type ArticleNews = [string, number, Pick<ArticleState, 'id' | 'status'> & Partial<ArticleState>];

let articleNumber = 0;

export class CommentsUnderTest extends ServiceUnderTest<CommentsConfig> {
  static start(): Promise<CommentsUnderTest> {
    return new CommentsUnderTest(COMMENTS).launch();
  }

  /** Publishes events about articles, and does not wait until the service has applied them. */
  announce(...news: readonly ArticleNews[]): Promise<void> {
    const events = news.map(([what, version, article]) =>
      anArticleEvent({ type: `news.article.${what}.v1`, version, article }),
    );
    return this.publishTo(topics.article, events);
  }

  /** Returns the id of a published article that the service knows. */
  async article(): Promise<string> {
    const id = ids.next();
    const number = ++articleNumber;
    await this.announce(['published', 1, { id, number, slugs: [`article-${number}`], status: 'published' }]);
    await until(async () => (await this.send('GET', `/v1/articles/${id}/comments`)).status === 200);
    return id;
  }
}
