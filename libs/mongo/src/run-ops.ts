import { isDatabaseUnavailable } from './database-unavailable.js';
import { CurrentGeneration } from './generations/current-generation.js';
import type { Migration } from './migration.js';
import { openDatabase } from './open-database.js';
import { OpsRefused } from './mongo.errors.js';
import { runMigrations } from './run-migrations.js';
import type { ModelDefinition } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';

/** A command on a service's open database. Its result is printed, a line each; an `OpsRefused` is printed as one line, with status 1. */
export type OpsCommand = (connection: Connection, args: readonly string[]) => Promise<readonly string[]>;

export interface OpsOptions {
  readonly uri: string;
  readonly dbName: string;
  /** Without read models that may be rebuilt. */
  readonly models: readonly ModelDefinition[];
  /** Those, of which the generation that serves is migrated. */
  readonly readModels?: readonly ModelDefinition[];
  readonly migrations?: readonly Migration[];
  /** By name, in addition to `migrate`. */
  readonly commands?: Readonly<Record<string, OpsCommand>>;
}

const USAGE = 64; // EX_USAGE of sysexits.h

/** A service's second entry: `migrate` creates its indexes and migrates its data; others as given. Sets the exit status of the process. */
export async function runOps(argv: readonly string[], options: OpsOptions): Promise<void> {
  const [, , name = '', ...args] = argv;
  const commands: Readonly<Record<string, OpsCommand>> = { migrate: migration(options), ...options.commands };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(`usage: node dist/ops.js ${Object.keys(commands).join(' | ')}`);
    process.exitCode = USAGE;
    return;
  }
  try {
    await run(command, args, options);
  } catch (error) {
    // What was foreseen is one sentence; anything else is a mistake of ours and shows itself whole.
    const sentence = foreseen(error);
    if (sentence === undefined) throw error;
    console.error(sentence);
    process.exitCode = 1;
  }
}

function foreseen(error: unknown): string | undefined {
  if (error instanceof OpsRefused) return error.message;
  if (!isDatabaseUnavailable(error)) return undefined;
  return `MongoDB cannot be reached: ${(error as Error).message}. Is it running, and MONGODB_URI right?`;
}

async function run(command: OpsCommand, args: readonly string[], { uri, dbName, models }: OpsOptions): Promise<void> {
  // Building an index may take longer than any request may.
  const connection = await openDatabase({ uri, dbName, socketTimeoutMs: 0 }, models);
  try {
    for (const line of await command(connection, args)) console.log(line);
  } finally {
    await connection.close();
  }
}

function migration({ models, readModels = [], migrations = [] }: OpsOptions): OpsCommand {
  return async (connection) => {
    const serving = await new CurrentGeneration(connection, readModels).toRead();
    const all = [...models.map(({ name }) => connection.model(name)), ...serving.models];
    const { indexed, migrated } = await runMigrations(connection, all, migrations);
    const count = `${indexed.length} collections with their indexes are in place`;
    return [count, ...migrated.map((name) => `${name}: migrated`)];
  };
}
