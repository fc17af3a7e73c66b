import { demoCommand } from '#demo/demo.command.js';
import { importCommand } from '#import/import.command.js';
import { opsCommand } from '#ops/ops.command.js';
import { Command } from 'commander';
import { runProgram } from './run-program.js';

const program = new Command('broadsheet')
  .description('Imports, and operations on a running system.')
  .addCommand(importCommand())
  .addCommand(opsCommand())
  .addCommand(demoCommand());

await runProgram(program, process.argv);
