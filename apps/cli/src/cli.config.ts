import { loadConfig, storageEnvironment } from '@broadsheet/platform';
import { ApiKey } from '@broadsheet/contracts';
import { z } from 'zod';

const Environment = z.object({
  ...storageEnvironment,
  GATEWAY_URL: z.url().default('http://127.0.0.1:3000'),
  ARTICLES_URL: z.url().default('http://127.0.0.1:3001'),
  COMMENTS_URL: z.url().default('http://127.0.0.1:3002'),
  RECOMMENDATIONS_URL: z.url().default('http://127.0.0.1:3003'),
  ACCOUNTS_URL: z.url().default('http://127.0.0.1:3004'),
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  API_KEY: ApiKey.optional().describe('for imports; in development a key is created for an hour'),
  TOPIC_REPLICATION: z.coerce.number().int().min(1).max(9).default(1).describe('replicas of a new topic'),
});
export type CliConfig = z.infer<typeof Environment>;

/** Read only when a command runs, so that `--help` works in any environment. */
export function readConfig(): CliConfig {
  return loadConfig(Environment, process.env);
}
