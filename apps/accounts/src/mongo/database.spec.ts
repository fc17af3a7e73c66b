import { models } from './models.js';
import { OperatorTools } from '#ops/operator-tools.js';
import { migrateModels, openDatabase } from '@broadsheet/mongo';
import { freshMongoUri } from '@broadsheet/testing';
import type { Connection } from 'mongoose';

/** A database of its own for one test file, with the repositories on it. */
export class AccountsDatabase {
  private constructor(
    readonly connection: Connection,
    readonly tools: OperatorTools,
  ) {}

  static async open(): Promise<AccountsDatabase> {
    const connection = await openDatabase({ uri: freshMongoUri(), dbName: '' }, models);
    await migrateModels(connection, models);
    return new AccountsDatabase(connection, new OperatorTools(connection, 'k'.repeat(32)));
  }

  count(model: string): Promise<number> {
    return this.connection.model(model).countDocuments({});
  }

  close(): Promise<void> {
    return this.connection.dropDatabase().then(() => this.connection.close());
  }
}
