import { assembleService, type Override } from './assemble-service.js';
import { testKafka } from '#kafka.js';
import { readTopic, type TopicRecord } from '#read-topic.js';
import { freshMongoUri, freshPrefix, kafkaBrokers } from '#servers.js';
import { createTopics } from '#topics.js';
import { until } from '#until.js';
import { ANONYMOUS, type Caller, consumerGroups, type Topic, topics as allTopics } from '@broadsheet/contracts';
import { provisionTopics } from '@broadsheet/messaging';
import { migrateModels, openDatabase } from '@broadsheet/mongo';
import {
  databaseName,
  IDENTITY_HEADER,
  type ServerConfig,
  type Service,
  signIdentity,
  UuidIds,
} from '@broadsheet/platform';
import type { ModelDefinition } from '@nestjs/mongoose';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Message, Producer } from 'kafkajs';

const PARTITIONS = 3;
const ids = new UuidIds();

/** A service and what it needs around it, as its `main.ts` and `ops.ts` name it. */
export interface TestedService<Config extends ServerConfig> extends Omit<Service<Config>, 'config'> {
  readonly readConfig: (environment: Record<string, string>) => Config;
  /** The collections that are created with their indexes. */
  readonly models: readonly ModelDefinition[];
  /** The topics that it needs; every topic and dead letter topic of the product by default. */
  readonly topics?: readonly Topic[];
  readonly override?: Override;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Request {
  readonly body?: object;
  /** Anonymous by default. */
  readonly caller?: Partial<Caller>;
  /** The version in `If-Match`. */
  readonly version?: number;
  /** The `Idempotency-Key`. */
  readonly key?: string;
  /** The client's address, as the gateway reports it. */
  readonly address?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A response as a client sees it. */
export interface Answer<T> {
  readonly status: number;
  /** `undefined` when the response has none. */
  readonly body: T & {
    readonly code?: string;
    readonly currentVersion?: number;
    readonly errors?: readonly { readonly pointer: string }[];
  };
  readonly headers: Readonly<Record<string, unknown>>;
}

/** An event as its owner publishes it. */
interface TestEvent {
  readonly type: string;
  readonly subject: string;
  /** The subject by default. */
  readonly key?: string;
  readonly version: number;
  readonly data: unknown;
}

type Settings = Readonly<Record<string, string>>;

/** A whole service on a real MongoDB and a real Kafka, with a database and topics of its own. */
export class ServiceUnderTest<Config extends ServerConfig> {
  app: NestFastifyApplication;
  readonly config: Config;
  /** Of its topics, its group and its database. */
  readonly prefix: string;
  private readonly environment: Settings;
  private producer: Promise<Producer> | undefined;

  constructor(
    private readonly service: TestedService<Config>,
    settings: Settings = {},
  ) {
    this.environment = {
      MONGODB_URI: freshMongoUri(),
      KAFKA_BROKERS: kafkaBrokers().join(','),
      NAME_PREFIX: freshPrefix(),
      TOPIC_PARTITIONS: String(PARTITIONS),
      LOG_LEVEL: 'silent',
      ACCESS_LOG: 'off',
      ...settings,
    };
    this.prefix = this.environment['NAME_PREFIX'] ?? '';
    this.config = service.readConfig(this.environment);
  }

  /** Creates topics and collections, then starts. Resolves once the service is ready. */
  async launch(): Promise<this> {
    await this.createTopics();
    await this.createCollections();
    return this.boot();
  }

  /** Another instance on the same database and topics, with the brokers of the tests: a restart, or a second replica. */
  another(settings: Settings = {}): Promise<this> {
    const environment = { ...this.environment, KAFKA_BROKERS: kafkaBrokers().join(','), ...settings };
    const SameClass = this.constructor as new (service: TestedService<Config>, settings: Settings) => this;
    return new SameClass(this.service, environment).boot();
  }

  /** The service ends; events can still be published. */
  stopServing(): Promise<void> {
    return this.app.close();
  }

  async stop(): Promise<void> {
    await (await this.producer)?.disconnect();
    await this.app.close();
  }

  async send<T = Record<string, unknown>>(method: Method, url: string, request: Request = {}): Promise<Answer<T>> {
    const headers = this.headersOf(request);
    const answer = await this.app.inject({ method, url, headers, ...(request.body && { payload: request.body }) });
    const body = answer.body === '' ? (undefined as never) : answer.json<Answer<T>['body']>();
    return { status: answer.statusCode, body, headers: answer.headers };
  }

  /** The headers of a request, as the gateway sends them. */
  headersOf({ caller = {}, version, key, address, headers = {} }: Request): Record<string, string> {
    const identity = { caller: { ...ANONYMOUS, ...caller }, requestId: ids.next(), address };
    return {
      ...headers,
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...(key !== undefined && { 'idempotency-key': key }),
      [IDENTITY_HEADER]: signIdentity(identity, this.config.IDENTITY_KEY, new Date()),
    };
  }

  /** Publishes events to a topic as another service does, by a plain producer. */
  publishTo(topic: Topic, events: readonly TestEvent[]): Promise<void> {
    return this.publishRecords(topic, events.map(toMessage));
  }

  async publishRecords({ name }: Topic, messages: Message[]): Promise<void> {
    this.producer ??= connectProducer();
    await (await this.producer).send({ topic: this.prefix + name, messages });
  }

  /** The records of a topic with this key, once there are at least `atLeast`. */
  records(topic: string, key: string, atLeast: number): Promise<TopicRecord[]> {
    return until(
      async () => {
        const own = (await readTopic(this.prefix + topic)).filter((record) => record.key === key);
        return own.length >= atLeast && own;
      },
      { what: `${atLeast} records of ${key} in ${topic}` },
    );
  }

  private async createTopics(): Promise<void> {
    const { service, prefix } = this;
    if (service.topics !== undefined) {
      await createTopics(
        prefix,
        service.topics.map(({ name }) => name),
        PARTITIONS,
      );
      return;
    }
    const plan = { topics: Object.values(allTopics), groups: consumerGroups };
    const connection = { brokers: kafkaBrokers(), prefix, clientId: 'testing' };
    const provision = () => provisionTopics(connection, { ...plan, partitions: PARTITIONS, replicationFactor: 1 });
    await until(provision, { what: 'topics' });
  }

  private async createCollections(): Promise<void> {
    const { name, models } = this.service;
    const uri = this.environment['MONGODB_URI'] ?? '';
    const database = await openDatabase({ uri, dbName: databaseName(name, { NAME_PREFIX: this.prefix }) }, models);
    await migrateModels(database, models);
    await database.close();
  }

  private async boot(): Promise<this> {
    const { service, config } = this;
    const running: Service<Config> = { ...service, config };
    const app = await assembleService(running, service.override);
    this.app = app;
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    running.connect?.(app, running);
    const ready = async () => (await app.inject({ url: '/health/ready' })).statusCode === 200;
    await until(ready, { what: `a ready ${service.name}`, deadlineMs: 15_000 });
    return this;
  }
}

async function connectProducer(): Promise<Producer> {
  const producer = testKafka().producer({ allowAutoTopicCreation: false });
  await producer.connect();
  return producer;
}

function toMessage({ type, subject, key = subject, version, data }: TestEvent) {
  const headers = {
    ...{ ce_specversion: '1.0', ce_id: ids.next(), ce_source: '/a-test', ce_type: type },
    ...{ ce_time: new Date().toISOString(), ce_subject: subject, ce_correlationid: 'a-test' },
    ...{ ce_aggregateversion: String(version), 'content-type': 'application/json' },
  };
  return { key, value: JSON.stringify(data), headers };
}
