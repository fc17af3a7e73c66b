import { readConfig } from '#cli.config.js';
import { CommandFailed } from '#command-failed.errors.js';
import { deadLettersCommand } from '#dead-letters/dead-letters.command.js';
import { developmentTokens } from '#ops/development-tokens.js';
import { countsCommand } from '#ops/counts.command.js';
import { consumersCommand } from '#ops/consumers.command.js';
import { outboxCommand } from '#ops/outbox.command.js';
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
  const tokens = new Command('dev-tokens')
    .description('access tokens for development')
    .option('--json', 'as one JSON object')
    .action(({ json }: { json?: boolean }) => printTokens(json === true));
  return new Command('ops')
    .description('operations')
    .addCommand(statusCommand())
    .addCommand(migration)
    .addCommand(outboxCommand())
    .addCommand(consumersCommand())
    .addCommand(countsCommand())
    .addCommand(deadLettersCommand())
    .addCommand(tokens);
}

async function printTokens(json: boolean): Promise<void> {
  const { ACCESS_TOKEN_KEY } = readConfig();
  if (ACCESS_TOKEN_KEY === undefined) throw new CommandFailed('There are no development tokens in production.');
  const tokens = await developmentTokens(ACCESS_TOKEN_KEY);
  if (json) return say(JSON.stringify(tokens));
  for (const [name, token] of Object.entries(tokens)) say(`${name.padEnd(10)} ${token}`);
}
