import { readConfig } from './accounts.config.js';
import { AccountsOpsModule } from './accounts-ops.module.js';
import { models } from '#mongo/models.js';
import { AccountsCreateCommand } from '#ops/accounts-create.command.js';
import { ApiKeysCreateCommand } from '#ops/api-keys-create.command.js';
import { ApiKeysListCommand } from '#ops/api-keys-list.command.js';
import { ApiKeysRevokeCommand } from '#ops/api-keys-revoke.command.js';
import { OperatorActionsCommand } from '#ops/operator-actions.command.js';
import { SigningKeysListCommand } from '#ops/signing-keys-list.command.js';
import { SigningKeysRotateCommand } from '#ops/signing-keys-rotate.command.js';
import { OutboxBlockedCommand, OutboxReleaseCommand } from '@broadsheet/messaging';
import { OpsModule, runOps } from '@broadsheet/mongo';
import { databaseName } from '@broadsheet/platform';

const config = readConfig();

await runOps(
  process.argv,
  OpsModule.forRoot({
    uri: config.MONGODB_URI,
    dbName: databaseName('accounts', config),
    models,
    needs: AccountsOpsModule.forRoot(config),
    commands: [
      OutboxBlockedCommand,
      OutboxReleaseCommand,
      AccountsCreateCommand,
      ApiKeysCreateCommand,
      ApiKeysListCommand,
      ApiKeysRevokeCommand,
      SigningKeysRotateCommand,
      SigningKeysListCommand,
      OperatorActionsCommand,
    ],
  }),
);
