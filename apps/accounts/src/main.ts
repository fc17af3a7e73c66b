import { readConfig } from './accounts.config.js';
import { AccountsModule } from './accounts.module.js';
import { runService } from '@broadsheet/platform';

await runService({ name: 'accounts', module: AccountsModule, config: readConfig() });
