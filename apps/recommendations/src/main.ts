import { readConfig } from './recommendations.config.js';
import { RecommendationsModule } from './recommendations.module.js';
import { connectServiceConsumers } from '@broadsheet/messaging';
import { runService } from '@broadsheet/platform';

await runService({
  name: 'recommendations',
  module: RecommendationsModule,
  config: readConfig(),
  connect: connectServiceConsumers,
});
