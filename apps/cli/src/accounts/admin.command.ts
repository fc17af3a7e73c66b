import { AS_OPERATOR, operatorOf, type ByOperator } from '#accounts/operator.js';
import { runServiceOps } from '#ops/run-service-ops.js';
import { createAccounts } from '#accounts/create-accounts.js';
import { examples } from '#terminal/examples.js';
import { readNewPassword } from '#terminal/read-secret.js';
import { Command } from 'commander';

interface AdminOptions extends ByOperator {
  readonly email: string;
  readonly username: string;
  readonly existing?: boolean;
}

/** `ops admin create`: the first admin, who makes all others; and `ops admin log`. */
export function adminCommand(): Command {
  const create = new Command('create')
    .description('makes an admin; the password is asked for, or is the first line of the standard input')
    .requiredOption('--email <address>', 'to sign in with; never shown to others')
    .requiredOption('--username <name>', 'public')
    .option('--existing', 'where the address has an account: it gets the role and this password, and its sessions end')
    .option(...AS_OPERATOR)
    .addHelpText('after', examples('ops -- admin create', '--email ines@harbour.example --username ines'))
    .action(makeAdmin);
  const log = new Command('log')
    .description('who changed what about accounts by this command line; the newest first')
    .action(() => runServiceOps('accounts', ['operator-actions'], (line) => console.log(line)));
  return new Command('admin').description('whoever may do everything').addCommand(create).addCommand(log);
}

async function makeAdmin({ email, username, existing = false, ...by }: AdminOptions): Promise<void> {
  const password = await readNewPassword();
  const admin = { email, username, password, roles: ['admin' as const] };
  const lines = await createAccounts([admin], { operator: operatorOf(by), existing });
  for (const line of lines) console.log(line);
}
