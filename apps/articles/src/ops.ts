import { databaseName, readConfig } from './articles.config.js';
import { models } from '#mongo/models.js';
import { connectionSettings, createConnection, runMigrations } from '@broadsheet/mongo';

/** Operators' entry: `migrate` creates collections and indexes. Safe to repeat, and to run twice at once. */
async function migrate(): Promise<void> {
  const config = readConfig();
  const options = { uri: config.MONGODB_URI, dbName: databaseName(config), socketTimeoutMs: 0 };
  const connection = createConnection();
  try {
    await connection.openUri(options.uri, connectionSettings(options));
    const created = models.map(({ name, schema }) => connection.model(name, schema));
    const { indexed, migrated } = await runMigrations(connection, created, []);
    for (const name of indexed) console.log(`${name}: the collection and its indexes are in place`);
    for (const name of migrated) console.log(`${name}: migrated`);
  } finally {
    await connection.close();
  }
}

if (process.argv[2] === 'migrate') {
  await migrate().catch((error: Error) => {
    console.error(`articles cannot be migrated: ${error.message}`);
    process.exitCode = 1;
  });
} else {
  console.error('usage: node dist/ops.js migrate');
  process.exitCode = 64;
}
