import { readConfig } from './comments.config.js';
import { countOps } from '#mongo/count-ops.js';
import { models } from '#mongo/models.js';
import { outboxOps } from '@broadsheet/messaging';
import { runOps } from '@broadsheet/mongo';
import { databaseName } from '@broadsheet/platform';

const config = readConfig();

await runOps(process.argv, {
  uri: config.MONGODB_URI,
  dbName: databaseName('comments', config),
  models,
  commands: { ...outboxOps, ...countOps },
});
