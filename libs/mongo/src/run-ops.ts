import { isDatabaseUnavailable } from './database-unavailable.js';
import { migrateModels } from './migrate-models.js';
import type { Migration } from './migration.js';
import { openDatabase } from './open-database.js';
import type { ModelDefinition } from '@nestjs/mongoose';

export interface OpsOptions {
  readonly uri: string;
  readonly dbName: string;
  readonly models: readonly ModelDefinition[];
  readonly migrations?: readonly Migration[];
}

const USAGE = 64; // EX_USAGE of sysexits.h

/** A service's second entry: `migrate` creates its indexes and migrates its data. Sets the exit status of the process. */
export async function runOps(argv: readonly string[], options: OpsOptions): Promise<void> {
  if (argv[2] !== 'migrate') {
    console.error('usage: node dist/ops.js migrate');
    process.exitCode = USAGE;
    return;
  }
  try {
    await migrate(options);
  } catch (error) {
    // A database that is away is one sentence; anything else is a mistake of ours and shows itself whole.
    if (!isDatabaseUnavailable(error)) throw error;
    console.error(`MongoDB cannot be reached: ${(error as Error).message}. Is it running, and MONGODB_URI right?`);
    process.exitCode = 1;
  }
}

async function migrate({ uri, dbName, models, migrations }: OpsOptions): Promise<void> {
  // Building an index may take longer than any request may.
  const connection = await openDatabase({ uri, dbName, socketTimeoutMs: 0 }, models);
  try {
    const { indexed, migrated } = await migrateModels(connection, models, migrations);
    console.log(`${indexed.length} collections with their indexes are in place`);
    for (const name of migrated) console.log(`${name}: migrated`);
  } finally {
    await connection.close();
  }
}
