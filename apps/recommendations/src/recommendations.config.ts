import { loadConfig, port, readerEnvironment, serverEnvironment, storageEnvironment } from '@broadsheet/platform';
import { z } from 'zod';

const Environment = z.object({ ...serverEnvironment, ...storageEnvironment, ...readerEnvironment, PORT: port(3003) });

export type RecommendationsConfig = z.infer<typeof Environment>;

export const readConfig = (environment = process.env): RecommendationsConfig => loadConfig(Environment, environment);
