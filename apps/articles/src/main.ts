import { readConfig } from './articles.config.js';
import { ArticlesModule } from './articles.module.js';
import { runService } from '@broadsheet/platform';

await runService({ name: 'articles', module: ArticlesModule, config: readConfig() });
