import { databaseName, readConfig } from './comments.config.js';
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
    const { indexed } = await runMigrations(connection, created, []);
    console.log(`${indexed.length} collections with their indexes are in place`);
  } finally {
    await connection.close();
  }
}

if (process.argv[2] === 'migrate') {
  await migrate();
} else {
  console.error('usage: node dist/ops.js migrate');
  process.exitCode = 64;
}
