import { readConfig } from './articles.config.js';
import { ArticlesModule } from './articles.module.js';
import { runService } from '@broadsheet/platform';

const config = readConfig();
await runService(ArticlesModule.forRoot(config), {
  name: 'articles',
  host: config.HOST,
  port: config.PORT,
  logLevel: config.LOG_LEVEL,
  accessLog: config.ACCESS_LOG,
  tracing: config,
  identityKey: config.IDENTITY_KEY,
});
