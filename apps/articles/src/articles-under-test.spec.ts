import { readConfig } from './articles.config.js';
import { ArticlesModule } from './articles.module.js';
import { models } from '#mongo/models.js';
import { migrateModels, openDatabase } from '@broadsheet/mongo';
import { ANONYMOUS, topics, type ArticleImport, type ArticleVersion, type Caller } from '@broadsheet/contracts';
import { createService, IDENTITY_HEADER, signIdentity, UuidIds, databaseName } from '@broadsheet/platform';
import {
  createTopics,
  freshMongoUri,
  freshPrefix,
  kafkaBrokers,
  readTopic,
  until,
  type TopicRecord,
} from '@broadsheet/testing';

const ids = new UuidIds();
export const READER: Caller = { ...ANONYMOUS, accountId: 'rea', name: 'Rea', roles: ['reader'] };
export const EDITOR: Caller = { ...ANONYMOUS, accountId: 'ed', name: 'Ed', roles: ['editor'] };
export const IMPORTER: Caller = { ...ANONYMOUS, accountId: 'importer', scopes: ['import'] };

type Method = 'GET' | 'POST' | 'PATCH';

export interface Request {
  readonly body?: object;
  readonly caller?: Caller;
  /** The version that `If-Match` names. */
  readonly version?: number;
  /** The `Idempotency-Key`. */
  readonly key?: string;
}

/** An answer as a client sees it. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T & { readonly code?: string; readonly currentVersion?: number; readonly errors?: object[] };
  readonly headers: Record<string, unknown>;
}

/** The whole service on a real Kafka and a real MongoDB, with names of its own. */
export class ArticlesUnderTest {
  private constructor(
    readonly app: Awaited<ReturnType<typeof createService>>,
    private readonly prefix: string,
    private readonly uri: string,
    private readonly identityKey: string,
  ) {}

  /** Where brokers are given, it finds those instead of the ones that hold its topics. */
  static async start(brokers?: string): Promise<ArticlesUnderTest> {
    const prefix = freshPrefix();
    await createTopics(prefix, [topics.article.name, topics.category.name]);
    return ArticlesUnderTest.startOn(freshMongoUri(), prefix, brokers);
  }

  /** Another instance of the service, on the same database and the same topics. */
  another(): Promise<ArticlesUnderTest> {
    return ArticlesUnderTest.startOn(this.uri, this.prefix);
  }

  async stop(): Promise<void> {
    await this.app.close();
  }

  async send<T = ArticleVersion>(method: Method, url: string, request: Request = {}): Promise<Answer<T>> {
    const { body, caller = EDITOR, version, key } = request;
    const headers = this.headersOf(caller, {
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...(key !== undefined && { 'idempotency-key': key }),
    });
    const answer = await this.app.inject({ method, url, headers, ...(body && { payload: body }) });
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
  }

  /** The headers of a caller, as the gateway sends them; what is undefined is left out. */
  headersOf(caller: Caller, more: Readonly<Record<string, unknown>> = {}): Record<string, string> {
    const identity = signIdentity({ caller, requestId: ids.next() }, this.identityKey, new Date());
    const given = Object.entries(more).filter(([, value]) => value !== undefined);
    return { [IDENTITY_HEADER]: identity, ...Object.fromEntries(given.map(([name, value]) => [name, String(value)])) };
  }

  /** An import that has succeeded; `item` needs no more than what a test is about. */
  async import(item: { readonly sourceId: string; readonly [field: string]: unknown }): Promise<ArticleImport> {
    const written = { title: 'The river rose', excerpt: 'After three days of rain.', markdown: 'It rose.' };
    const body = { ...written, category: ['World'], ...item };
    const answer = await this.send<ArticleImport>('POST', '/v1/imports/articles', { body, caller: IMPORTER });
    expect(answer).toMatchObject({ status: 200 });
    return answer.body;
  }

  /** The records of a topic that belong to this key, as soon as there are so many. */
  async records(topic: string, key: string, atLeast: number): Promise<TopicRecord[]> {
    return until(
      async () => {
        const own = (await readTopic(`${this.prefix}${topic}`)).filter((record) => record.key === key);
        return own.length >= atLeast && own;
      },
      { what: `${atLeast} records of ${key} in ${topic}` },
    );
  }

  private static async startOn(uri: string, prefix: string, brokers = kafkaBrokers().join(',')) {
    const config = readConfig({ MONGODB_URI: uri, KAFKA_BROKERS: brokers, NAME_PREFIX: prefix });
    const database = await openDatabase({ uri, dbName: databaseName('articles', config) }, models);
    await migrateModels(database, models);
    await database.close();
    const options = { name: 'articles', logLevel: 'silent', accessLog: false, identityKey: config.IDENTITY_KEY };
    const app = await createService(ArticlesModule.forRoot(config), options);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await until(async () => (await app.inject({ url: '/health/ready' })).statusCode === 200, {
      what: 'a ready service',
    });
    return new ArticlesUnderTest(app, prefix, uri, config.IDENTITY_KEY);
  }
}
