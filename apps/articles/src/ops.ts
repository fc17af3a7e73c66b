import { readConfig } from './articles.config.js';
import { models } from '#mongo/models.js';
import { OutboxBlockedCommand, OutboxReleaseCommand } from '@broadsheet/messaging';
import { OpsModule, runOps } from '@broadsheet/mongo';
import { databaseName } from '@broadsheet/platform';

const config = readConfig();
const commands = [OutboxBlockedCommand, OutboxReleaseCommand];

await runOps(
  process.argv,
  OpsModule.forRoot({ uri: config.MONGODB_URI, dbName: databaseName('articles', config), models, commands }),
);
