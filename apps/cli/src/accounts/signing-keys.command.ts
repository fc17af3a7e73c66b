import { AS_OPERATOR, operatorOf, type ByOperator } from '#terminal/options.js';
import { runServiceOps } from '#ops/run-service-ops.js';
import { say } from '#terminal/printer.js';
import { Command } from 'commander';

/** `ops signing-keys list`, `ops signing-keys rotate`: the keys that sign access tokens. */
export function signingKeysCommand(): Command {
  const list = new Command('list')
    .description('lists the key pairs, newest first, and their state')
    .action(() => runServiceOps('accounts', ['signing-keys-list'], say));
  const rotate = new Command('rotate')
    .description('signs with a new key from now on; tokens of the old key stay valid until they expire')
    .option(...AS_OPERATOR)
    .action((by: ByOperator) => runServiceOps('accounts', ['signing-keys-rotate', '--', operatorOf(by)], say));
  return new Command('signing-keys').description('keys that sign access tokens').addCommand(list).addCommand(rotate);
}
