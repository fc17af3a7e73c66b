import { readConfig } from './comments.config.js';
import { CommentsModule } from './comments.module.js';
import { anArticleEvent } from '#consumers/article-event.builder.js';
import { models } from '#mongo/models.js';
import { migrateModels, openDatabase } from '@broadsheet/mongo';
import { ANONYMOUS, consumerGroups, topics, type ArticleState, type Caller } from '@broadsheet/contracts';
import { connectConsumers, provisionTopics } from '@broadsheet/messaging';
import { createService, IDENTITY_HEADER, signIdentity, UuidIds, databaseName } from '@broadsheet/platform';
import {
  freshMongoUri,
  freshPrefix,
  kafkaBrokers,
  readTopic,
  testKafka,
  until,
  type TopicRecord,
} from '@broadsheet/testing';
import type { Producer } from 'kafkajs';

export const ids = new UuidIds();
export const reader = (accountId: string, name = accountId): Caller => ({
  ...ANONYMOUS,
  ...{ accountId, name, roles: ['reader'] as const },
  roles: ['reader'],
});
export const MODERATOR: Caller = { ...reader('mo'), roles: ['moderator'] };
export const IMPORTER: Caller = { ...reader('importer'), scopes: ['import'] };

export interface Request {
  readonly body?: object;
  readonly caller?: Caller;
  /** The `Idempotency-Key`. */
  readonly key?: string;
}

/** An answer as a client sees it. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T & { readonly code?: string };
  readonly headers: Record<string, unknown>;
}

/** What happened to an article, the version it has now, and what it is now. */
type ArticleNews = [string, number, Pick<ArticleState, 'id' | 'status'> & Partial<ArticleState>];

let articleNumber = 0;

function toMessage([what, version, article]: ArticleNews) {
  const event = anArticleEvent({ type: `news.article.${what}.v1`, version, article });
  const headers = {
    ...{ ce_specversion: '1.0', ce_id: ids.next(), ce_source: event.source, ce_type: event.type },
    ...{ ce_time: event.time, ce_subject: event.subject, ce_correlationid: event.correlationId },
    ...{ ce_aggregateversion: String(version), 'content-type': 'application/json' },
  };
  return { key: article.id, value: JSON.stringify(event.data), headers };
}

/** The whole service on a real Kafka and a real MongoDB, with names of its own. */
export class CommentsUnderTest {
  private constructor(
    readonly app: Awaited<ReturnType<typeof createService>>,
    readonly prefix: string,
    private readonly identityKey: string,
    private readonly articles: Producer,
  ) {}

  static async start(): Promise<CommentsUnderTest> {
    const [prefix, brokers] = [freshPrefix(), kafkaBrokers()];
    const environment = { MONGODB_URI: freshMongoUri(), KAFKA_BROKERS: brokers.join(','), NAME_PREFIX: prefix };
    const config = readConfig(environment);
    const plan = { topics: Object.values(topics), groups: consumerGroups, partitions: 3, replicationFactor: 1 };
    await until(() => provisionTopics({ brokers, prefix, clientId: 'test' }, plan), { what: 'topics' });
    const database = await openDatabase({ uri: config.MONGODB_URI, dbName: databaseName('comments', config) }, models);
    await migrateModels(database, models);
    await database.close();
    const options = { name: 'comments', logLevel: 'silent', accessLog: false, identityKey: config.IDENTITY_KEY };
    const app = await createService(CommentsModule.forRoot(config), options);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    connectConsumers(app, { group: 'comments', brokers, prefix, clientId: 'comments' });
    const articles = testKafka().producer({ allowAutoTopicCreation: false });
    await articles.connect();
    await until(async () => (await app.inject({ url: '/health/ready' })).statusCode === 200, {
      what: 'a ready service',
    });
    return new CommentsUnderTest(app, prefix, config.IDENTITY_KEY, articles);
  }

  async stop(): Promise<void> {
    await this.articles.disconnect();
    await this.app.close();
  }

  async send<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, request: Request = {}): Promise<Answer<T>> {
    const { body, caller = ANONYMOUS, key } = request;
    const identity = signIdentity({ caller, requestId: ids.next() }, this.identityKey, new Date());
    const headers = { [IDENTITY_HEADER]: identity, ...(key ? { 'idempotency-key': key } : {}) };
    const answer = await this.app.inject({ method, url, headers, ...(body ? { payload: body } : {}) });
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
  }

  /** Tells of an article as its owner would, and does not wait until that is heard. */
  async announce(...news: readonly ArticleNews[]): Promise<void> {
    await this.articles.send({ topic: `${this.prefix}news.article`, messages: news.map(toMessage) });
  }

  /** A published article that the service knows; answers its id. */
  async article(): Promise<string> {
    const id = ids.next();
    const number = ++articleNumber;
    await this.announce(['published', 1, { id, number, slugs: [`article-${number}`], status: 'published' }]);
    await until(async () => (await this.send('GET', `/v1/articles/${id}/comments`)).status === 200);
    return id;
  }

  /** The records of a topic that belong to this key. */
  async records(topic: string, key: string, atLeast: number): Promise<TopicRecord[]> {
    const name = `${this.prefix}${topic}`;
    return until(
      async () => {
        const own = (await readTopic(name)).filter((record) => record.key === key);
        return own.length >= atLeast && own;
      },
      { what: `${atLeast} records of ${key} in ${topic}` },
    );
  }
}
