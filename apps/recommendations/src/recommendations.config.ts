import { READ_COUNTS_FROM_SECONDS } from '#domain/activity.js';
import { loadConfig, port, readerEnvironment, serverEnvironment, storageEnvironment } from '@broadsheet/platform';
import { z } from 'zod';

const Environment = z.object({
  ...serverEnvironment,
  ...storageEnvironment,
  ...readerEnvironment,
  PORT: port(3003),
  /** A read that says it took less changes nothing. */
  READ_COUNTS_FROM_SECONDS: z.coerce.number().min(0).max(3600).default(READ_COUNTS_FROM_SECONDS),
});

export type RecommendationsConfig = z.infer<typeof Environment>;

export const readConfig = (environment = process.env): RecommendationsConfig => loadConfig(Environment, environment);
