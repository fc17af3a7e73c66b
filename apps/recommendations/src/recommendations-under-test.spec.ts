import { readConfig, type RecommendationsConfig } from './recommendations.config.js';
import { RecommendationsModule } from './recommendations.module.js';
import { anArticleState } from '#domain/article-state.builder.js';
import { contents } from '#mongo/database.spec.js';
import { models } from '#mongo/models.js';
import { migrateModels, openDatabase } from '@broadsheet/mongo';
import {
  ANONYMOUS,
  articlePublishedV1,
  type Caller,
  consumerGroups,
  type EventDraft,
  type Recommendation,
  type RecommendationList,
  topics,
} from '@broadsheet/contracts';
import { connectConsumers, provisionTopics } from '@broadsheet/messaging';
import { createService, IDENTITY_HEADER, signIdentity, UuidIds, databaseName } from '@broadsheet/platform';
import { freshMongoUri, freshPrefix, kafkaBrokers, readTopic, testKafka, until } from '@broadsheet/testing';
import type { Admin, Producer } from 'kafkajs';
import type { Connection } from 'mongoose';

const ids = new UuidIds();
const GROUP = 'recommendations';

type Application = Awaited<ReturnType<typeof createService>>;

interface Request {
  readonly body?: object;
  readonly caller?: Partial<Caller>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer<T> {
  readonly status: number;
  readonly body: T & { readonly code?: string; readonly errors?: { pointer: string }[] };
}

/** The whole service on a real Kafka and a real MongoDB, with names of its own. */
export class RecommendationsUnderTest {
  private constructor(
    readonly prefix: string,
    readonly config: RecommendationsConfig,
    private readonly app: Application,
    private readonly clients: { producer: Producer; admin: Admin; database: Connection },
  ) {}

  static async start(): Promise<RecommendationsUnderTest> {
    const [prefix, brokers] = [freshPrefix(), kafkaBrokers()];
    const environment = { MONGODB_URI: freshMongoUri(), KAFKA_BROKERS: brokers.join(','), NAME_PREFIX: prefix };
    const config = readConfig(environment);
    const plan = { topics: Object.values(topics), groups: consumerGroups, partitions: 3, replicationFactor: 1 };
    await until(() => provisionTopics({ brokers, prefix, clientId: 'test' }, plan), { what: 'topics' });
    const database = await openDatabase(
      { uri: config.MONGODB_URI, dbName: databaseName('recommendations', config) },
      models,
    );
    await migrateModels(database, models);
    const [producer, admin] = [testKafka().producer({ allowAutoTopicCreation: false }), testKafka().admin()];
    await Promise.all([producer.connect(), admin.connect()]);
    const app = await boot(config);
    return new RecommendationsUnderTest(prefix, config, app, { producer, admin, database });
  }

  /** Another instance on the same data: what a restart or a second replica is. */
  startAnother(): Promise<Application> {
    return boot(this.config);
  }

  /** The service ends; events can still be told. */
  stopServing(): Promise<void> {
    return this.app.close();
  }

  async stop(): Promise<void> {
    const { producer, admin, database } = this.clients;
    await this.app.close();
    await Promise.all([producer.disconnect(), admin.disconnect(), database.close()]);
  }

  async send<T = RecommendationList>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    request: Request & { app?: Application } = {},
  ): Promise<Answer<T>> {
    const { body, caller = {}, headers: own, app = this.app } = request;
    const identity = { caller: { ...ANONYMOUS, ...caller }, requestId: ids.next() };
    const headers = { ...own, [IDENTITY_HEADER]: signIdentity(identity, this.config.IDENTITY_KEY, new Date()) };
    const answer = await app.inject({ method, url, headers, ...(body ? { payload: body } : {}) });
    return { status: answer.statusCode, body: answer.body === '' ? (undefined as never) : answer.json() };
  }

  /** The items of a list; empty where the answer is another. */
  async items(url: string): Promise<Recommendation[]> {
    return (await this.send('GET', url)).body.items ?? [];
  }

  publish(given: Parameters<typeof anArticleState>[0], version = 1): Promise<void> {
    const article = anArticleState(given);
    return this.tell(articlePublishedV1.draft({ article, change: { by: { kind: 'system' } } }), version);
  }

  /** Published articles with these numbers, once they are listed. */
  async publishStories(...numbers: number[]): Promise<void> {
    for (const number of numbers) await this.publish({ number, text: `story${number} of the harbour` });
    await until(async () => (await this.items('/v1/recommendations/latest?limit=50')).length >= numbers.length);
  }

  /** Tells of a fact as its owner would, and does not wait until that is heard. */
  async tell({ definition, subject, key, data }: EventDraft, version: number): Promise<void> {
    const headers = {
      ...{ ce_specversion: '1.0', ce_id: ids.next(), ce_source: '/a-test', ce_type: definition.type },
      ...{ ce_time: new Date().toISOString(), ce_subject: subject, ce_correlationid: 'a-test' },
      ...{ ce_aggregateversion: String(version), 'content-type': 'application/json' },
    };
    const message = { key, value: JSON.stringify(data), headers };
    await this.clients.producer.send({ topic: this.prefix + definition.topic.name, messages: [message] });
  }

  /** Puts every record of every topic that the service reads into it once more; answers how many there were. */
  async tellEverythingAgain(): Promise<number> {
    let told = 0;
    for (const topic of this.topics) {
      const messages = await readTopic(topic, { atLeast: 0 });
      await this.clients.producer.send({ topic, messages });
      told += messages.length;
    }
    return told;
  }

  /** Resolves once the group has committed everything that is in its topics. */
  async caughtUp(): Promise<void> {
    const lag = () => Promise.all(this.topics.map((topic) => this.lagOf(topic)));
    await until(async () => (await lag()).every((one) => one === 0), { what: 'a group without lag' });
  }

  /** Everything stored, as text. */
  state(): Promise<string> {
    return contents(this.clients.database);
  }

  private get topics(): string[] {
    const read = consumerGroups.find(({ group }) => group === GROUP)?.topics ?? [];
    return read.map(({ name }) => this.prefix + name);
  }

  private async lagOf(topic: string): Promise<number> {
    const { admin } = this.clients;
    const ends = await admin.fetchTopicOffsets(topic);
    const [committed] = await admin.fetchOffsets({ groupId: this.prefix + GROUP, topics: [topic] });
    const next = new Map(committed?.partitions.map(({ partition, offset }) => [partition, Number(offset)]));
    // A partition in which nothing has been committed says -1.
    return ends.reduce((sum, { partition, high }) => sum + Number(high) - Math.max(0, next.get(partition) ?? 0), 0);
  }
}

/** Resolves when the service is ready. */
async function boot(config: RecommendationsConfig): Promise<Application> {
  const options = { name: GROUP, logLevel: 'silent', accessLog: false, identityKey: config.IDENTITY_KEY };
  const app = await createService(RecommendationsModule.forRoot(config), options);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const { KAFKA_BROKERS: brokers, NAME_PREFIX: prefix } = config;
  connectConsumers(app, { group: GROUP, brokers, prefix, clientId: GROUP });
  const ready = async () => (await app.inject({ url: '/health/ready' })).statusCode === 200;
  await until(ready, { what: 'a ready service', deadlineMs: 15_000 });
  return app;
}
