import { readConfig } from './accounts.config.js';
import { AccountsModule } from './accounts.module.js';
import { models } from '#mongo/models.js';
import { ANONYMOUS, type Caller } from '@broadsheet/contracts';
import { migrateModels, openDatabase } from '@broadsheet/mongo';
import { createService, databaseName, IDENTITY_HEADER, signIdentity, UuidIds } from '@broadsheet/platform';
import { createTopics, freshMongoUri, freshPrefix, kafkaBrokers, until } from '@broadsheet/testing';

const ids = new UuidIds();

export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: object;
  readonly caller?: Caller;
  /** Where it comes from, as the gateway says. */
  readonly address?: string;
}

/** An answer as a client sees it. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** One instance of the service on a real MongoDB and a real Kafka; several may share their database. */
export class AccountsUnderTest {
  private constructor(
    private readonly app: Awaited<ReturnType<typeof createService>>,
    private readonly identityKey: string,
    readonly environment: Readonly<Record<string, string>>,
  ) {}

  static async start(settings: Readonly<Record<string, string>> = {}): Promise<AccountsUnderTest> {
    const environment = {
      MONGODB_URI: freshMongoUri(),
      KAFKA_BROKERS: kafkaBrokers().join(','),
      NAME_PREFIX: freshPrefix(),
      ...settings,
    };
    const config = readConfig(environment);
    await createTopics(config.NAME_PREFIX, ['news.account', 'news.account-profile']).catch(() => []);
    const database = await openDatabase({ uri: config.MONGODB_URI, dbName: databaseName('accounts', config) }, models);
    await migrateModels(database, models);
    await database.close();
    const options = { name: 'accounts', logLevel: 'silent', accessLog: false, identityKey: config.IDENTITY_KEY };
    const app = await createService(AccountsModule.forRoot(config), options);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await until(async () => (await app.inject({ url: '/health/ready' })).statusCode === 200, { what: 'accounts' });
    return new AccountsUnderTest(app, config.IDENTITY_KEY, environment);
  }

  /** One more instance, with the same database. */
  another(settings: Readonly<Record<string, string>> = {}): Promise<AccountsUnderTest> {
    return AccountsUnderTest.start({ ...this.environment, ...settings });
  }

  stop(): Promise<void> {
    return this.app.close();
  }

  async send(url: string, { method = 'POST', body, caller = ANONYMOUS, address }: Request = {}): Promise<Answer> {
    const identity = signIdentity({ caller, requestId: ids.next(), address }, this.identityKey, new Date());
    const headers = { [IDENTITY_HEADER]: identity };
    const answer = await this.app.inject({ method, url, headers, ...(body ? { payload: body } : {}) });
    const json = answer.body === '' ? {} : answer.json<Record<string, unknown>>();
    return { status: answer.statusCode, body: json, headers: answer.headers };
  }
}
