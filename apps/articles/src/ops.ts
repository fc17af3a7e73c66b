import { readConfig } from './articles.config.js';
import { migrate, openDatabase } from '#mongo/migrate.js';
import { databaseName } from '@broadsheet/platform';

/** Operators' entry: indexes and migrations. */
async function run(): Promise<void> {
  const config = readConfig();
  const connection = await openDatabase({
    uri: config.MONGODB_URI,
    dbName: databaseName('articles', config),
    socketTimeoutMs: 0,
  });
  try {
    const { indexed, migrated } = await migrate(connection);
    for (const name of indexed) console.log(`${name}: the collection and its indexes are in place`);
    for (const name of migrated) console.log(`${name}: migrated`);
  } finally {
    await connection.close();
  }
}

if (process.argv[2] === 'migrate') {
  await run().catch((error: Error) => {
    console.error(`articles cannot be migrated: ${error.message}`);
    process.exitCode = 1;
  });
} else {
  console.error('usage: node dist/ops.js migrate');
  process.exitCode = 64;
}
