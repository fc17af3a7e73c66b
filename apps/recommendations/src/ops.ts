import { readConfig } from './recommendations.config.js';
import { ownModels, readModels } from '#mongo/models.js';
import { outboxOps } from '@broadsheet/messaging';
import { runOps } from '@broadsheet/mongo';
import { databaseName } from '@broadsheet/platform';

const config = readConfig();

await runOps(process.argv, {
  uri: config.MONGODB_URI,
  dbName: databaseName('recommendations', config),
  models: ownModels,
  readModels,
  commands: outboxOps,
});
