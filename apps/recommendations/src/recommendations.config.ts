import { loadConfig, port, refuseDevelopmentKeys, serverEnvironment, storageEnvironment } from '@broadsheet/platform';
import { z } from 'zod';

const Environment = z
  .object({ ...serverEnvironment, ...storageEnvironment, PORT: port(3003) })
  .superRefine(refuseDevelopmentKeys);

export type RecommendationsConfig = z.infer<typeof Environment>;

/** Database names cannot contain a dot, which topic and group names may. */
export const databaseName = ({ NAME_PREFIX }: RecommendationsConfig): string =>
  `${NAME_PREFIX.replaceAll('.', '-')}recommendations`;

export const readConfig = (environment = process.env): RecommendationsConfig => loadConfig(Environment, environment);
