import { readConfig } from './accounts.config.js';
import { AccountsModule } from './accounts.module.js';
import { runService } from '@broadsheet/platform';

const config = readConfig();
await runService(AccountsModule.forRoot(config), {
  name: 'accounts',
  host: config.HOST,
  port: config.PORT,
  logLevel: config.LOG_LEVEL,
  accessLog: config.ACCESS_LOG,
  tracing: config,
  identityKey: config.IDENTITY_KEY,
});
