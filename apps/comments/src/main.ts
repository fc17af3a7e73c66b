import { readConfig } from './comments.config.js';
import { CommentsModule } from './comments.module.js';
import { connectConsumers } from '@broadsheet/messaging';
import { runService } from '@broadsheet/platform';

const config = readConfig();
const name = 'comments';
const app = await runService(CommentsModule.forRoot(config), {
  name,
  host: config.HOST,
  port: config.PORT,
  logLevel: config.LOG_LEVEL,
  accessLog: config.ACCESS_LOG,
  tracing: config,
  identityKey: config.IDENTITY_KEY,
});
connectConsumers(app, {
  group: name,
  brokers: config.KAFKA_BROKERS,
  prefix: config.NAME_PREFIX,
  clientId: name,
  partitions: config.TOPIC_PARTITIONS,
  hangAfterMs: config.CONSUMER_HANG_MS,
});
