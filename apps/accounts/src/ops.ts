import { readConfig } from './accounts.config.js';
import { models } from '#mongo/models.js';
import { accountOps } from '#ops/account-ops.js';
import { apiKeyOps } from '#ops/api-key-ops.js';
import { auditOps } from '#ops/audit-ops.js';
import { signingKeyOps } from '#ops/signing-key-ops.js';
import { withRefusals } from '#ops/with-refusals.js';
import { outboxOps } from '@broadsheet/messaging';
import { runOps } from '@broadsheet/mongo';
import { databaseName } from '@broadsheet/platform';

const config = readConfig();
const { ACCOUNTS_KEY: key } = config;

await runOps(process.argv, {
  uri: config.MONGODB_URI,
  dbName: databaseName('accounts', config),
  models,
  commands: withRefusals({
    ...outboxOps,
    ...accountOps(key),
    ...apiKeyOps(key),
    ...signingKeyOps(key),
    ...auditOps(key),
  }),
});
