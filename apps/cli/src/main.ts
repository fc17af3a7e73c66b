import { demoCommand } from '#demo/demo.command.js';
import { eventsCommand } from '#events/events.command.js';
import { importCommand } from '#import/import.command.js';
import { opsCommand } from '#ops/ops.command.js';
import { Command } from 'commander';
import { CommandFailed } from '#cli.errors.js';

const program = new Command('broadsheet')
  .description('Imports content, reads the event stream, and operates a running system.')
  .addCommand(eventsCommand())
  .addCommand(importCommand())
  .addCommand(opsCommand())
  .addCommand(demoCommand());

try {
  await program.parseAsync();
} catch (error) {
  // An expected failure is one message and status 1, without a stack.
  if (!(error instanceof CommandFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
