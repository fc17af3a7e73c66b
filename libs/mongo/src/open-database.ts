import { connectionSettings } from './connection-settings.js';
import { createConnection } from './create-connection.js';
import type { MongoOptions } from './mongo-options.js';
import type { ModelDefinition } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';

/** An open connection with every model of a service, for a process other than the service. The caller closes it. */
export async function openDatabase(options: MongoOptions, models: readonly ModelDefinition[]): Promise<Connection> {
  const connection = createConnection();
  await connection.openUri(options.uri, connectionSettings(options));
  for (const { name, schema } of models) connection.model(name, schema);
  return connection;
}
