import { ReadModelsModule } from './read-models.module.js';
import { readConfig } from './recommendations.config.js';
import { migrations } from '#mongo/migrations.js';
import { ownModels, readModels } from '#mongo/models.js';
import { OutboxBlockedCommand, OutboxReleaseCommand, RebuildCommand } from '@broadsheet/messaging';
import { OpsModule, runOps } from '@broadsheet/mongo';
import { databaseName } from '@broadsheet/platform';

const config = readConfig();
const name = 'recommendations';
const kafka = { brokers: config.KAFKA_BROKERS, prefix: config.NAME_PREFIX, clientId: `${name}-ops`, quiet: true };
const say = (line: string): void => console.log(line);
const rebuild = RebuildCommand.with({
  ...kafka,
  group: name,
  readModels,
  module: ReadModelsModule.forRoot(config),
  say,
});

await runOps(
  process.argv,
  OpsModule.forRoot({
    uri: config.MONGODB_URI,
    dbName: databaseName(name, config),
    models: ownModels,
    readModels,
    migrations,
    commands: [OutboxBlockedCommand, OutboxReleaseCommand, rebuild],
  }),
);
