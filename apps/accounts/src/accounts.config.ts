import {
  limitEnvironment,
  loadConfig,
  port,
  secret,
  serverEnvironment,
  storageEnvironment,
} from '@broadsheet/platform';
import { z } from 'zod';

const Environment = z.object({
  ...serverEnvironment,
  ...storageEnvironment,
  ...limitEnvironment,
  PORT: port(3004),
  ACCOUNTS_KEY: secret().describe('seals the keys that sign access tokens, and proves refresh tokens'),
});

export type AccountsConfig = z.infer<typeof Environment>;

export const readConfig = (environment = process.env): AccountsConfig => loadConfig(Environment, environment);
