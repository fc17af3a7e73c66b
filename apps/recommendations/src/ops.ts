import { readConfig } from './recommendations.config.js';
import { migrate, openDatabase } from '#mongo/migrate.js';
import { isDatabaseUnavailable } from '@broadsheet/mongo';
import { databaseName } from '@broadsheet/platform';

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

/** A database that is away is one sentence; anything else is a mistake of ours and shows itself whole. */
function giveUp(error: unknown): void {
  if (!isDatabaseUnavailable(error)) throw error;
  console.error(`MongoDB cannot be reached: ${(error as Error).message}. Is it running, and MONGODB_URI right?`);
  process.exitCode = 1;
}

if (process.argv[2] === 'migrate') {
  await run().catch(giveUp);
} else {
  console.error('usage: node dist/ops.js migrate');
  process.exitCode = 64;
}
