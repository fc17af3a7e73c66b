import { withAdmin } from './with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { Topic } from '@broadsheet/contracts';

/** The names, with prefix, of those topics that do not exist. Throws when the broker cannot be reached. */
export async function missingTopics(connection: KafkaConnection, topics: readonly Topic[]): Promise<string[]> {
  const existing = new Set(await withAdmin(connection, (admin) => admin.listTopics()));
  return topics.map(({ name }) => connection.prefix + name).filter((name) => !existing.has(name));
}
