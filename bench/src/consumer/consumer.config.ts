import { WORK } from './work.js';
import { loadConfig, serverEnvironment, storageEnvironment } from '@broadsheet/platform';
import { z } from 'zod';

const Environment = z.object({
  ...serverEnvironment,
  ...storageEnvironment,
  EVENTS: z.coerce.number().int().min(10).describe('how many are in the log'),
  WORK: z.enum(WORK).describe('what is done with each'),
});

export const readConfig = (environment = process.env): z.infer<typeof Environment> =>
  loadConfig(Environment, environment);
