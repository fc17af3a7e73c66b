import { readConfig } from './comments.config.js';
import { CommentsModule } from './comments.module.js';
import { connectServiceConsumers } from '@broadsheet/messaging';
import { runService } from '@broadsheet/platform';

await runService({
  name: 'comments',
  module: CommentsModule,
  config: readConfig(),
  connect: connectServiceConsumers,
});
