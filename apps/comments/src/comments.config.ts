import { loadConfig, port, refuseDevelopmentKeys, serverEnvironment, storageEnvironment } from '@broadsheet/platform';
import { z } from 'zod';

const Environment = z
  .object({ ...serverEnvironment, ...storageEnvironment, PORT: port(3002) })
  .superRefine(refuseDevelopmentKeys);

export type CommentsConfig = z.infer<typeof Environment>;

/** Database names cannot contain a dot, which topic and group names may. */
export const databaseName = ({ NAME_PREFIX }: CommentsConfig): string => `${NAME_PREFIX.replaceAll('.', '-')}comments`;

export const readConfig = (environment = process.env): CommentsConfig => loadConfig(Environment, environment);
