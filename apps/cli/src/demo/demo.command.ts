import { readConfig } from '#cli.config.js';
import { Command } from 'commander';

/** `demo`: what the system does, shown on a running one. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('leads an article through a running system and tells each step: request → event → effect')
    .action(async () => {
      // Loaded only here: the event path would triple the time in which every other command starts.
      const { runDemo } = await import('#demo/run-demo.js');
      await runDemo(readConfig(), (line) => console.log(line));
    });
}
