import { readConfig } from '#cli.config.js';
import { say } from '#terminal/printer.js';
import { Command } from 'commander';

/** `demo`: what the system does, shown on a running one. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('follows an article through a running system and shows each step: request → event → effect')
    .action(async () => {
      // Loaded only here: the event path would triple the start-up time of every other command.
      const { runDemo } = await import('#demo/run-demo.js');
      await runDemo(readConfig(), say);
    });
}
