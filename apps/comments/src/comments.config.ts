import { loadConfig, port, readerEnvironment, serverEnvironment, storageEnvironment } from '@broadsheet/platform';
import { z } from 'zod';

const Environment = z.object({ ...serverEnvironment, ...storageEnvironment, ...readerEnvironment, PORT: port(3002) });

export type CommentsConfig = z.infer<typeof Environment>;

export const readConfig = (environment = process.env): CommentsConfig => loadConfig(Environment, environment);
