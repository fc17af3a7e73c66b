import { demoCommand } from '#demo/demo.command.js';
import { eventsCommand } from '#events/events.command.js';
import { importCommand } from '#import/import.command.js';
import { opsCommand } from '#ops/ops.command.js';
import { Command } from 'commander';
import { runProgram } from './run-program.js';

const program = new Command('broadsheet')
  .description('Imports, the event stream, and operations on a running system.')
  .addCommand(eventsCommand())
  .addCommand(importCommand())
  .addCommand(opsCommand())
  .addCommand(demoCommand());

await runProgram(program, process.argv);
