import { createConnection } from './create-connection.js';
import { FirstConnection } from './first-connection.js';
import { CurrentGeneration } from './generations/current-generation.js';
import { ReadModels } from './generations/read-models.js';
import { MONGO_OPTIONS, type MongoOptions } from './mongo-options.js';
import { Module, type DynamicModule } from '@nestjs/common';
import { getConnectionToken } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';

/**
 * The service's one connection, under the token that `@InjectConnection()` and `MongooseModule.forFeature()` expect.
 * Global, so that it closes after everything that uses it.
 */
@Module({})
export class MongoModule {
  static forRoot(options: MongoOptions): DynamicModule {
    return {
      module: MongoModule,
      global: true,
      providers: [
        { provide: MONGO_OPTIONS, useValue: options },
        { provide: getConnectionToken(), useFactory: createConnection },
        FirstConnection,
        {
          provide: ReadModels,
          inject: [getConnectionToken()],
          useFactory: (connection: Connection) => new CurrentGeneration(connection, options.readModels ?? []),
        },
      ],
      exports: [getConnectionToken(), ReadModels],
    };
  }
}
