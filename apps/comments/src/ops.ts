import { readConfig } from './comments.config.js';
import { CountsCheckCommand } from '#mongo/counts-check.command.js';
import { models } from '#mongo/models.js';
import { OutboxBlockedCommand, OutboxReleaseCommand } from '@broadsheet/messaging';
import { OpsModule, runOps } from '@broadsheet/mongo';
import { databaseName } from '@broadsheet/platform';

const config = readConfig();
const commands = [OutboxBlockedCommand, OutboxReleaseCommand, CountsCheckCommand];

await runOps(
  process.argv,
  OpsModule.forRoot({ uri: config.MONGODB_URI, dbName: databaseName('comments', config), models, commands }),
);
