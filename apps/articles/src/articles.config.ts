import { loadConfig, port, refuseDevelopmentKeys, serverEnvironment, storageEnvironment } from '@broadsheet/platform';
import { z } from 'zod';

const Environment = z
  .object({ ...serverEnvironment, ...storageEnvironment, PORT: port(3001) })
  .superRefine(refuseDevelopmentKeys);

export type ArticlesConfig = z.infer<typeof Environment>;

/** Database names cannot contain a dot, which topic and group names may. */
export const databaseName = ({ NAME_PREFIX }: ArticlesConfig): string => `${NAME_PREFIX.replaceAll('.', '-')}articles`;

export const readConfig = (environment = process.env): ArticlesConfig => loadConfig(Environment, environment);
