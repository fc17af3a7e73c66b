import { readConfig, type ArticlesConfig } from './articles.config.js';
import { ArticlesModule } from './articles.module.js';
import { models } from '#mongo/models.js';
import { ANONYMOUS, topics, type ArticleImport, type ArticleVersion, type Caller } from '@broadsheet/contracts';
import {
  ServiceUnderTest,
  type Answer,
  type Method,
  type Request,
  type TestedService,
} from '@broadsheet/testing/service';

export type { Answer };

export const READER: Caller = { ...ANONYMOUS, accountId: 'rea', name: 'Rea', roles: ['reader'] };
export const EDITOR: Caller = { ...ANONYMOUS, accountId: 'ed', name: 'Ed', roles: ['editor'] };
export const IMPORTER: Caller = { ...ANONYMOUS, accountId: 'importer', scopes: ['import'] };

const ARTICLES: TestedService<ArticlesConfig> = {
  name: 'articles',
  module: ArticlesModule,
  readConfig,
  models,
  topics: [topics.article, topics.category],
};

export class ArticlesUnderTest extends ServiceUnderTest<ArticlesConfig> {
  /** It looks for Kafka at these brokers, by default those of the tests, which hold its topics. */
  static start(brokers?: string): Promise<ArticlesUnderTest> {
    return new ArticlesUnderTest(ARTICLES, brokers === undefined ? {} : { KAFKA_BROKERS: brokers }).launch();
  }

  /** An editor sends it by default. */
  override send<T = ArticleVersion>(method: Method, url: string, request: Request = {}): Promise<Answer<T>> {
    return super.send<T>(method, url, { caller: EDITOR, ...request });
  }

  /** An import that has succeeded; `item` needs no more than what a test is about. */
  async import(item: { readonly sourceId: string; readonly [field: string]: unknown }): Promise<ArticleImport> {
    const written = { title: 'The river rose', excerpt: 'After three days of rain.', markdown: 'It rose.' };
    const body = { ...written, category: ['World'], ...item };
    const answer = await this.send<ArticleImport>('POST', '/v1/imports/articles', { body, caller: IMPORTER });
    expect(answer).toMatchObject({ status: 200 });
    return answer.body;
  }
}
