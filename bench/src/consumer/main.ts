import { readConfig } from './consumer.config.js';
import { ConsumerModule } from './consumer.module.js';
import { Progress } from './progress.js';
import { connectConsumers } from '@broadsheet/messaging';
import { runService } from '@broadsheet/platform';

/** Consumes a log to its end, prints its rate as one line of JSON, and ends. */
const config = readConfig();
const name = 'bench';
const { WORK: work, EVENTS: events, MONGODB_URI: mongoUri, KAFKA_BROKERS: brokers, NAME_PREFIX: prefix } = config;
const app = await runService({
  name,
  module: { forRoot: () => ConsumerModule.forRoot({ work, events, mongoUri }) },
  config: { ...config, PORT: 0, ACCESS_LOG: false },
  connect: (service) => connectConsumers(service, { group: name, brokers, prefix, clientId: name }),
});
const rate = await app.get(Progress).done;
console.log(JSON.stringify({ rate }));
await app.close();
