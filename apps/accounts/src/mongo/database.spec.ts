import { models } from './models.js';
import { AccountsPortsModule } from '#accounts-ports.module.js';
import { AccountRepository } from '#domain/account.repository.js';
import { ApiKeyRepository } from '#domain/api-key.repository.js';
import { CredentialsRepository } from '#domain/credentials.repository.js';
import { SessionRepository } from '#domain/session.repository.js';
import { OutboxWriter, outboxWithoutRelay } from '@broadsheet/messaging';
import { migrateModels, openDatabase } from '@broadsheet/mongo';
import { Clock, Ids, SystemClock, UuidIds } from '@broadsheet/platform';
import { freshMongoUri } from '@broadsheet/testing';
import { type DynamicModule, Module } from '@nestjs/common';
import { getConnectionToken } from '@nestjs/mongoose';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Connection } from 'mongoose';

/** What the ports need: the connection, an outbox, `Clock` and `Ids`. */
@Module({})
class NeedsModule {
  static of(connection: Connection): DynamicModule {
    const providers = [
      { provide: getConnectionToken(), useValue: connection },
      { provide: Clock, useClass: SystemClock },
      { provide: Ids, useClass: UuidIds },
      { provide: OutboxWriter, inject: [Clock, Ids], useFactory: outboxWithoutRelay },
    ];
    return { module: NeedsModule, global: true, providers, exports: providers };
  }
}

/** A database of its own for one test file, with the repositories on it. */
export class AccountsDatabase {
  readonly ids: Ids;
  readonly accounts: AccountRepository;
  readonly credentials: CredentialsRepository;
  readonly sessions: SessionRepository;
  readonly apiKeys: ApiKeyRepository;

  private constructor(
    readonly connection: Connection,
    module: TestingModule,
  ) {
    this.ids = module.get(Ids);
    this.accounts = module.get(AccountRepository);
    this.credentials = module.get(CredentialsRepository);
    this.sessions = module.get(SessionRepository);
    this.apiKeys = module.get(ApiKeyRepository);
  }

  static async open(): Promise<AccountsDatabase> {
    const connection = await openDatabase({ uri: freshMongoUri(), dbName: '' }, models);
    await migrateModels(connection, models);
    const ports = AccountsPortsModule.forRoot({ ACCOUNTS_KEY: 'k'.repeat(32) });
    const module = await Test.createTestingModule({ imports: [NeedsModule.of(connection), ports] }).compile();
    return new AccountsDatabase(connection, module);
  }

  count(model: string): Promise<number> {
    return this.connection.model(model).countDocuments({});
  }

  close(): Promise<void> {
    return this.connection.dropDatabase().then(() => this.connection.close());
  }
}
