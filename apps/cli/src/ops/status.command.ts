import { readConfig } from '#cli.config.js';
import { Command } from 'commander';

/** `ops status`: the whole system on one screen; status 1 where somebody should act. */
export function statusCommand(): Command {
  return new Command('status')
    .description('services, outboxes, lag and dead letters on one screen; exit status 1 where somebody should act')
    .option('--json', 'as one JSON object')
    .action(async ({ json }: { json?: boolean }) => {
      const { systemStatus } = await import('#ops/system-status.js');
      const { statusScreen } = await import('#ops/status-screen.js');
      const status = await systemStatus(readConfig());
      console.log(json === true ? JSON.stringify(status) : statusScreen(status).join('\n'));
      if (status.attention.length > 0) process.exitCode = 1;
    });
}
