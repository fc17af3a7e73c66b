import { OpsCommand } from './ops-command.js';
import { OPS_OPTIONS, type OpsOptions } from './ops-options.js';
import { ReadModels } from '#generations/read-models.js';
import { runMigrations } from '#run-migrations.js';
import { Inject, Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';

/** Creates collections and indexes, of read models those that serve, and runs pending migrations. Safe to repeat. */
@Injectable()
export class MigrateCommand extends OpsCommand {
  readonly syntax = 'migrate';

  constructor(
    @InjectConnection() private readonly connection: Connection,
    private readonly readModels: ReadModels,
    @Inject(OPS_OPTIONS) private readonly service: OpsOptions,
  ) {
    super();
  }

  async run(): Promise<string[]> {
    const { models, migrations = [] } = this.service;
    const serving = await this.readModels.toRead();
    const all = [...models.map(({ name }) => this.connection.model(name)), ...serving.models];
    const { indexed, migrated } = await runMigrations(this.connection, all, migrations);
    const count = `${indexed.length} collections with their indexes are in place`;
    return [count, ...migrated.map((name) => `${name}: migrated`)];
  }
}
