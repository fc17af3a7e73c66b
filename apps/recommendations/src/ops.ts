import { ReadModelsModule } from './read-models.module.js';
import { readConfig } from './recommendations.config.js';
import { migrations } from '#mongo/migrations.js';
import { ownModels, readModels } from '#mongo/models.js';
import { outboxOps, rebuildOps } from '@broadsheet/messaging';
import { runOps } from '@broadsheet/mongo';
import { databaseName } from '@broadsheet/platform';

const config = readConfig();
const name = 'recommendations';
const kafka = { brokers: config.KAFKA_BROKERS, prefix: config.NAME_PREFIX, clientId: `${name}-ops`, quiet: true };
const say = (line: string): void => console.log(line);

await runOps(process.argv, {
  uri: config.MONGODB_URI,
  dbName: databaseName(name, config),
  models: ownModels,
  readModels,
  migrations,
  commands: {
    ...outboxOps,
    ...rebuildOps({ ...kafka, group: name, readModels, module: ReadModelsModule.forRoot(config), say }),
  },
});
