import { adminCommand } from '#accounts/admin.command.js';
import { apiKeysCommand } from '#accounts/api-keys.command.js';
import { signingKeysCommand } from '#accounts/signing-keys.command.js';
import { readConfig } from '#cli.config.js';
import { deadLettersCommand } from '#dead-letters/dead-letters.command.js';
import { countsCommand } from '#ops/counts.command.js';
import { consumersCommand } from '#ops/consumers.command.js';
import { outboxCommand } from '#ops/outbox.command.js';
import { rebuildCommand } from '#ops/rebuild.command.js';
import { statusCommand } from '#ops/status.command.js';
import { Command } from 'commander';

const say = (line: string): void => console.log(line);

/** What operators and developers do beside the running services. */
export function opsCommand(): Command {
  const migration = new Command('migrate')
    .description('provisions topics, indexes and migrations; the same again changes nothing')
    .action(async () => {
      // Loaded only here: the event path would triple the time in which every other command starts.
      const { migrate } = await import('#ops/migrate.js');
      await migrate(readConfig(), say);
    });
  return new Command('ops')
    .description('operations')
    .addCommand(statusCommand())
    .addCommand(migration)
    .addCommand(outboxCommand())
    .addCommand(consumersCommand())
    .addCommand(countsCommand())
    .addCommand(rebuildCommand())
    .addCommand(deadLettersCommand())
    .addCommand(adminCommand())
    .addCommand(apiKeysCommand())
    .addCommand(signingKeysCommand());
}
