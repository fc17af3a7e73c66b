import { KNOWN_ARTICLE, type KnownArticleDocument } from './known-article.schema.js';
import { models } from './models.js';
import { migrateModels, openDatabase } from '@broadsheet/mongo';
import { MongoKnownArticleRepository } from './mongo-known-article.repository.js';
import { freshMongoUri, freshPrefix } from '@broadsheet/testing';
import type { Connection } from 'mongoose';

/** A database of its own for one test file, with all indexes. Close it. */
export async function freshDatabase(): Promise<Connection> {
  const connection = await openDatabase({ uri: freshMongoUri(), dbName: freshPrefix().replaceAll('.', '') }, models);
  await migrateModels(connection, models);
  return connection;
}

export function knownArticles(connection: Connection): MongoKnownArticleRepository {
  return new MongoKnownArticleRepository(connection.model<KnownArticleDocument>(KNOWN_ARTICLE));
}
