import { MigrateCommand } from './migrate.command.js';
import type { OpsCommand } from './ops-command.js';
import { OPS_OPTIONS, type OpsOptions } from './ops-options.js';
import { createConnection } from '#create-connection.js';
import { CurrentGeneration } from '#generations/current-generation.js';
import { ReadModels } from '#generations/read-models.js';
import { Clock, Ids, SystemClock, UuidIds } from '@broadsheet/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { getConnectionToken, MongooseModule } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';

/** All commands of the service, in the order of its usage line. */
export const OPS_COMMANDS = Symbol('OpsCommands');

/**
 * Operators' commands on a service's database, with what they need. The connection is opened by `runOps` for the command
 * that is called: a mistake in the command line reaches no database.
 */
@Module({})
export class OpsModule {
  static forRoot(options: OpsOptions): DynamicModule {
    const { models, readModels = [], commands = [], needs } = options;
    const tokens = [MigrateCommand, ...commands.map((one) => ('provide' in one ? one.provide : one))];
    const shared = [
      { provide: Clock, useClass: SystemClock },
      { provide: Ids, useClass: UuidIds },
      { provide: getConnectionToken(), useFactory: createConnection },
      {
        provide: ReadModels,
        inject: [getConnectionToken()],
        useFactory: (connection: Connection) => new CurrentGeneration(connection, readModels),
      },
    ];
    return {
      module: OpsModule,
      global: true,
      imports: [MongooseModule.forFeature([...models]), ...(needs ? [needs] : [])],
      providers: [
        ...shared,
        { provide: OPS_OPTIONS, useValue: options },
        MigrateCommand,
        ...commands,
        { provide: OPS_COMMANDS, inject: tokens, useFactory: (...all: OpsCommand[]) => all },
      ],
      exports: shared,
    };
  }
}
