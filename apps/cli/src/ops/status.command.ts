import { readConfig } from '#cli.config.js';
import { say } from '#terminal/printer.js';
import { Command } from 'commander';

/** `ops status`: the whole system on one screen; exit status 1 if something needs attention. */
export function statusCommand(): Command {
  return new Command('status')
    .description(
      'shows services, outboxes, lag and dead letters on one screen; exit status 1 if something needs attention',
    )
    .option('--json', 'as one JSON object')
    .action(async ({ json }: { json?: boolean }) => {
      const { systemStatus } = await import('#ops/system-status.js');
      const { statusScreen } = await import('#ops/status-screen.js');
      const status = await systemStatus(readConfig());
      say(json === true ? JSON.stringify(status) : statusScreen(status).join('\n'));
      if (status.attention.length > 0) process.exitCode = 1;
    });
}
