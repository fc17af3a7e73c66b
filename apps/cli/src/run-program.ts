import { CommandFailed } from '#command-failed.errors.js';
import type { Command } from 'commander';

/** Runs the command line. A failure that was foreseen is one message and status 1, without a stack. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<void> {
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
