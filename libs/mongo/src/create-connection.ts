import mongoose, { type Connection, type Schema } from 'mongoose';

/** A connection that is not open yet: models can be created on it; commands fail at once instead of waiting. */
export function createConnection(): Connection {
  const connection = mongoose.createConnection();
  connection.set('bufferCommands', false);
  connection.set('autoIndex', false);
  connection.set('autoCreate', false);
  connection.set('sanitizeFilter', true);
  connection.plugin(strictSchema);
  return connection;
}

/**
 * A plugin of the connection, so that it reaches every schema however early that was built:
 * an unknown path in a document, an update or a filter is an error, never silently dropped.
 */
function strictSchema(schema: Schema): void {
  schema.set('strict', 'throw');
  schema.set('strictQuery', 'throw');
}
