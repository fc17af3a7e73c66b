import { strictSchema } from './strict-schema.js';
import mongoose, { type Connection } from 'mongoose';

/** A connection that is not open yet: models can be made on it, commands fail at once instead of waiting. */
export function createConnection(): Connection {
  const connection = mongoose.createConnection();
  connection.set('bufferCommands', false);
  connection.set('autoIndex', false);
  connection.set('autoCreate', false);
  connection.set('sanitizeFilter', true);
  connection.plugin(strictSchema);
  return connection;
}
