import { AS_OPERATOR, operatorOf, type ByOperator, examples } from '#terminal/options.js';
import { runServiceOps } from '#ops/run-service-ops.js';
import { createAccounts } from '#accounts/account-ops.js';
import { readNewPassword } from '#terminal/read-secret.js';
import { say } from '#terminal/printer.js';
import { Command } from 'commander';

interface AdminOptions extends ByOperator {
  readonly email: string;
  readonly username: string;
  readonly existing?: boolean;
}

/** `ops admin create`: the first admin, who can create all others; and `ops admin log`. */
export function adminCommand(): Command {
  const create = new Command('create')
    .description('creates an admin; asks for the password, or reads it from the first line of the standard input')
    .requiredOption('--email <address>', 'for signing in; never shown to other users')
    .requiredOption('--username <name>', 'public name')
    .option('--existing', 'if the address has an account, give it the role and this password, and end its sessions')
    .option(...AS_OPERATOR)
    .addHelpText('after', examples('ops -- admin create', '--email ines@harbour.example --username ines'))
    .action(makeAdmin);
  const log = new Command('log')
    .description('lists changes of accounts by this command line, newest first')
    .action(() => runServiceOps('accounts', ['operator-actions'], say));
  return new Command('admin')
    .description('creates admins, and lists what operators did')
    .addCommand(create)
    .addCommand(log);
}

async function makeAdmin({ email, username, existing = false, ...by }: AdminOptions): Promise<void> {
  const password = await readNewPassword();
  const admin = { email, username, password, roles: ['admin' as const] };
  const lines = await createAccounts([admin], { operator: operatorOf(by), existing });
  for (const line of lines) say(line);
}
