import type { Schema } from 'mongoose';

/**
 * A plugin of the connection, so that it reaches every schema however early that was built:
 * an unknown path in a document, an update or a filter is an error, never silently dropped.
 */
export function strictSchema(schema: Schema): void {
  schema.set('strict', 'throw');
  schema.set('strictQuery', 'throw');
}
