import { loadConfig, serverEnvironment, storageEnvironment } from '@broadsheet/platform';
import { z } from 'zod';

/** What a consumer does with events: counts them in bulk, counts each, or writes them in bulk. */
const WORK = ['handle', 'handle-one', 'write'] as const;
export type Work = (typeof WORK)[number];

const Environment = z.object({
  ...serverEnvironment,
  ...storageEnvironment,
  EVENTS: z.coerce.number().int().min(10).describe('how many are in the log'),
  WORK: z.enum(WORK).describe('what is done with each'),
});

export const readConfig = (environment = process.env): z.infer<typeof Environment> =>
  loadConfig(Environment, environment);
