import { readConfig } from './consumer.config.js';
import { ConsumerModule } from './consumer.module.js';
import { Progress } from './progress.js';
import { connectConsumers } from '@broadsheet/messaging';
import { runService } from '@broadsheet/platform';

/** Consumes a log to its end, prints its rate as one line of JSON, and ends. */
const config = readConfig();
const name = 'bench';
const { WORK: work, EVENTS: events, MONGODB_URI: mongoUri } = config;
const app = await runService(ConsumerModule.forRoot({ work, events, mongoUri }), {
  name,
  host: config.HOST,
  port: 0,
  logLevel: config.LOG_LEVEL,
  accessLog: false,
  tracing: config,
});
connectConsumers(app, { group: name, brokers: config.KAFKA_BROKERS, prefix: config.NAME_PREFIX, clientId: name });
const rate = await app.get(Progress).done;
console.log(JSON.stringify({ rate }));
await app.close();
