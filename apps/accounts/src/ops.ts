import { readConfig } from './accounts.config.js';
import { models } from '#mongo/models.js';
import { outboxOps } from '@broadsheet/messaging';
import { runOps } from '@broadsheet/mongo';
import { databaseName } from '@broadsheet/platform';

const config = readConfig();

await runOps(process.argv, {
  uri: config.MONGODB_URI,
  dbName: databaseName('accounts', config),
  models,
  commands: outboxOps,
});
