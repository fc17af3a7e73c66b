import { loadConfig, storageEnvironment } from '@broadsheet/platform';
import { z } from 'zod';

const Environment = z.object({ MONGODB_URI: storageEnvironment.MONGODB_URI });

export const readConfig = (environment = process.env): z.infer<typeof Environment> =>
  loadConfig(Environment, environment);
