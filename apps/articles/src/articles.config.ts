import { loadConfig, port, serverEnvironment, storageEnvironment } from '@broadsheet/platform';
import { z } from 'zod';

const Environment = z.object({ ...serverEnvironment, ...storageEnvironment, PORT: port(3001) });

export type ArticlesConfig = z.infer<typeof Environment>;

export const readConfig = (environment = process.env): ArticlesConfig => loadConfig(Environment, environment);
