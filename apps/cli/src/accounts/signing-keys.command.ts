import { AS_OPERATOR, operatorOf, type ByOperator } from '#accounts/operator.js';
import { runServiceOps } from '#ops/run-service-ops.js';
import { Command } from 'commander';

const say = (line: string): void => console.log(line);

/** `ops signing-keys list`, `ops signing-keys rotate`: what access tokens are signed with. */
export function signingKeysCommand(): Command {
  const list = new Command('list')
    .description('the key pairs, the newest first, and what each is for')
    .action(() => runServiceOps('accounts', ['signing-keys-list'], say));
  const rotate = new Command('rotate')
    .description('a new key signs from now on; tokens of the one before stay valid until they expire')
    .option(...AS_OPERATOR)
    .action((by: ByOperator) => runServiceOps('accounts', ['signing-keys-rotate', operatorOf(by)], say));
  return new Command('signing-keys')
    .description('what access tokens are signed with')
    .addCommand(list)
    .addCommand(rotate);
}
