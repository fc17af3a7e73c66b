import { StartProblem } from '#start.errors.js';
import { z } from 'zod';

const port = (byDefault: number) => z.coerce.number().int().min(1).max(65_535).default(byDefault);

const Env = z.object({
  ARTICLES_PORT: port(3001),
  COMMENTS_PORT: port(3002),
  RECOMMENDATIONS_PORT: port(3003),
  ACCOUNTS_PORT: port(3004),
  LOG_LEVEL: z.string().default('info'),
});

export type StartConfig = z.infer<typeof Env>;

/** Throws a StartProblem that names the first invalid variable. */
export function readStartConfig(env: NodeJS.ProcessEnv = process.env): StartConfig {
  const parsed = Env.safeParse(env);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0]);
  throw new StartProblem(`${name}=${env[name]} is not valid: set it to a port from 1 to 65535, or unset it.`);
}

/** In production the services need configured keys, and nothing made only for trials is set up. */
export const isProduction = (): boolean => process.env['NODE_ENV'] === 'production';
