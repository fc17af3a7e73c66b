import { createApiKey } from '#accounts/account-ops.js';
import { AS_OPERATOR, operatorOf, type ByOperator, examples, parseMoment } from '#terminal/options.js';
import { runServiceOps } from '#ops/run-service-ops.js';
import { say } from '#terminal/printer.js';
import { Scope } from '@broadsheet/contracts';
import { Command, Option } from 'commander';

interface CreateOptions extends ByOperator {
  readonly name: string;
  readonly scope: readonly Scope[];
  readonly expires: Date;
}

/** `ops api-keys create`, `list`, `revoke`: how machines sign in. */
export function apiKeysCommand(): Command {
  const create = new Command('create')
    .description('creates an API key and prints it once, on its own line')
    .requiredOption('--name <name>', 'the machine that uses it')
    .addOption(new Option('--scope <scope...>', 'its permissions').choices(Scope.options).makeOptionMandatory())
    .requiredOption('--expires <time>', 'when it expires, within a year', parseMoment)
    .option(...AS_OPERATOR)
    .addHelpText('after', examples('ops -- api-keys create', '--name nightly --scope import --expires 2027-01-31'))
    .action(async ({ name, scope: scopes, expires: expiresAt, ...by }: CreateOptions) => {
      const { about, key } = await createApiKey({ name, scopes, expiresAt, operator: operatorOf(by) });
      say(about);
      say(key);
    });
  const list = new Command('list')
    .description('lists all API keys, newest first, including expired and revoked ones; never the keys themselves')
    .action(() => runServiceOps('accounts', ['api-keys-list'], say));
  const revoke = new Command('revoke')
    .description('revokes an API key and its access tokens at once')
    .argument('<id>', 'as `list` prints it')
    .option(...AS_OPERATOR)
    .action((id: string, by: ByOperator) =>
      runServiceOps('accounts', ['api-keys-revoke', '--', operatorOf(by), id], say),
    );
  return new Command('api-keys')
    .description('API keys of machines')
    .addCommand(create)
    .addCommand(list)
    .addCommand(revoke);
}
