import { readConfig } from './recommendations.config.js';
import { migrate, openDatabase } from '#mongo/migrate.js';

/** Operators' entry: indexes and migrations. */
async function run(): Promise<void> {
  const config = readConfig();
  const connection = await openDatabase({
    uri: config.MONGODB_URI,
    dbName: databaseName('recommendations', config),
    socketTimeoutMs: 0,
  });
  try {
    const { indexed } = await migrate(connection);
    console.log(`${indexed.length} collections with their indexes are in place`);
  } finally {
    await connection.close();
  }
}

if (process.argv[2] === 'migrate') {
  await run();
} else {
  console.error('usage: node dist/ops.js migrate');
  process.exitCode = 64;
}
