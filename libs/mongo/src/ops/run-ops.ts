import type { OpsCommand, OpsFlags } from './ops-command.js';
import { OPS_OPTIONS, type OpsOptions } from './ops-options.js';
import { OPS_COMMANDS } from './ops.module.js';
import { connectionSettings } from '#connection-settings.js';
import { isDatabaseUnavailable } from '#database-unavailable.js';
import { MONGO_CONNECTION } from '#mongo-connection.js';
import { OpsRefused } from '#mongo.errors.js';
import { BrokenRule } from '@broadsheet/contracts';
import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Command, CommanderError } from 'commander';
import type { Connection } from 'mongoose';

const USAGE = 64; // EX_USAGE of sysexits.h

/** A service's second entry: parses the command line and runs one command of the module. Sets the exit status of the process. */
export async function runOps(argv: readonly string[], module: DynamicModule): Promise<void> {
  const context = await NestFactory.createApplicationContext(module, {
    logger: ['warn', 'error', 'fatal'],
    abortOnError: false,
  });
  context.useLogger(['log', 'warn', 'error', 'fatal']); // from here on it is the command that logs, and not Nest
  try {
    await commandLine(context).parseAsync([...argv]);
  } catch (error) {
    // An expected failure is one sentence; anything else is a mistake of ours and is shown whole.
    const failure = expected(error);
    if (failure === undefined) throw error;
    if (failure.sentence !== '') console.error(failure.sentence);
    process.exitCode = failure.status;
  } finally {
    await context.close();
  }
}

function commandLine(context: INestApplicationContext): Command {
  const program = new Command('node dist/ops.js')
    .helpOption(false)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined }); // `runOps` prints
  const commands = context.get<readonly OpsCommand[]>(OPS_COMMANDS);
  for (const command of commands) {
    const declared = program
      .command(command.syntax)
      .allowExcessArguments(command.checksArguments)
      .allowUnknownOption(command.checksArguments);
    for (const [flags, description] of command.options) declared.option(flags, description);
    declared.action(() => run(command, context, declared));
  }
  const names = program.commands.map((command) => command.name());
  return program
    .argument('[command]')
    .allowExcessArguments()
    .allowUnknownOption()
    .action(() => program.error(`usage: ${program.name()} ${names.join(' | ')}`));
}

async function run(command: OpsCommand, context: INestApplicationContext, parsed: Command): Promise<void> {
  const { uri, dbName } = context.get<OpsOptions>(OPS_OPTIONS);
  const connection = context.get<Connection>(MONGO_CONNECTION);
  // Building an index may take longer than any request may.
  await connection.openUri(uri, connectionSettings({ uri, dbName, socketTimeoutMs: 0 }));
  try {
    for (const line of await command.run(parsed.args, parsed.opts<OpsFlags>())) console.log(line);
  } finally {
    await connection.close();
  }
}

function expected(error: unknown): { sentence: string; status: number } | undefined {
  if (error instanceof CommanderError) {
    const isHelp = error.exitCode === 0; // is printed already
    return { sentence: isHelp ? '' : error.message, status: isHelp ? 0 : USAGE };
  }
  if (error instanceof OpsRefused || error instanceof BrokenRule) return { sentence: error.message, status: 1 };
  if (!isDatabaseUnavailable(error)) return undefined;
  const why = (error as Error).message;
  return { sentence: `MongoDB cannot be reached: ${why}. Is it running, and MONGODB_URI right?`, status: 1 };
}
