import { adminCommand } from '#accounts/admin.command.js';
import { apiKeysCommand } from '#accounts/api-keys.command.js';
import { signingKeysCommand } from '#accounts/signing-keys.command.js';
import { readConfig } from '#cli.config.js';
import { deadLettersCommand } from '#dead-letters/dead-letters.command.js';
import { consumersCommand } from '#ops/consumers.command.js';
import { outboxCommand } from '#ops/outbox.command.js';
import { rebuildCommand } from '#ops/rebuild.command.js';
import { statusCommand } from '#ops/status.command.js';
import { runServiceOps } from '#ops/run-service-ops.js';
import { say } from '#terminal/printer.js';
import { Command } from 'commander';

/** Commands for operators and developers. */
export function opsCommand(): Command {
  const migration = new Command('migrate')
    .description('creates topics and indexes and runs migrations; running it again changes nothing')
    .action(async () => {
      // Loaded only here: the event path would triple the start-up time of every other command.
      const { migrate } = await import('#ops/migrate.js');
      await migrate(readConfig(), say);
    });
  return new Command('ops')
    .description('operates a running system')
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

/** `ops counts check`: whether the counters of all discussions match their comments. */
function countsCommand(): Command {
  const check = new Command('check')
    .description(
      'counts all comments again and compares the counters; changes nothing; exit status 1 if a counter is wrong',
    )
    .action(() => runServiceOps('comments', ['counts-check'], say));
  return new Command('counts').description('stored comment counts').addCommand(check);
}
