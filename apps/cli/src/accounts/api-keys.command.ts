import { createApiKey } from '#accounts/create-api-key.js';
import { AS_OPERATOR, operatorOf, type ByOperator } from '#accounts/operator.js';
import { runServiceOps } from '#ops/run-service-ops.js';
import { examples } from '#terminal/examples.js';
import { parseMoment } from '#terminal/option-values.js';
import { Scope } from '@broadsheet/contracts';
import { Command, Option } from 'commander';

interface CreateOptions extends ByOperator {
  readonly name: string;
  readonly scope: readonly Scope[];
  readonly expires: Date;
}

const say = (line: string): void => console.log(line);

/** `ops api-keys create`, `list`, `revoke`: how machines get in. */
export function apiKeysCommand(): Command {
  const create = new Command('create')
    .description('makes an API key, which is shown once, on a line of its own')
    .requiredOption('--name <name>', 'which machine it is for')
    .addOption(new Option('--scope <scope...>', 'what it may do').choices(Scope.options).makeOptionMandatory())
    .requiredOption('--expires <moment>', 'when it ends by itself, within a year', parseMoment)
    .option(...AS_OPERATOR)
    .addHelpText('after', examples('ops -- api-keys create', '--name nightly --scope import --expires 2027-01-31'))
    .action(async ({ name, scope: scopes, expires: expiresAt, ...by }: CreateOptions) => {
      const { about, key } = await createApiKey({ name, scopes, expiresAt, operator: operatorOf(by) });
      say(about);
      say(key);
    });
  const list = new Command('list')
    .description('all API keys, the newest first, those that have ended, too; never what they are themselves')
    .action(() => runServiceOps('accounts', ['api-keys-list'], say));
  const revoke = new Command('revoke')
    .description('ends an API key and its access tokens, at once')
    .argument('<id>', 'as `list` prints it')
    .option(...AS_OPERATOR)
    .action((id: string, by: ByOperator) => runServiceOps('accounts', ['api-keys-revoke', operatorOf(by), id], say));
  return new Command('api-keys')
    .description('how machines get in')
    .addCommand(create)
    .addCommand(list)
    .addCommand(revoke);
}
