import { readConfig } from './articles.config.js';
import { models } from '#mongo/models.js';
import { outboxOps } from '@broadsheet/messaging';
import { runOps } from '@broadsheet/mongo';
import { databaseName } from '@broadsheet/platform';

const config = readConfig();

await runOps(process.argv, {
  uri: config.MONGODB_URI,
  dbName: databaseName('articles', config),
  models,
  commands: outboxOps,
});
