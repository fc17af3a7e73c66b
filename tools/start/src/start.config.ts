import { StartProblem } from '#start-problem.js';
import { z } from 'zod';

const port = (normal: number) => z.coerce.number().int().min(1).max(65_535).default(normal);

const Env = z.object({
  ARTICLES_PORT: port(3001),
  COMMENTS_PORT: port(3002),
  RECOMMENDATIONS_PORT: port(3003),
  ACCOUNTS_PORT: port(3004),
  LOG_LEVEL: z.string().default('info'),
});

export type StartConfig = z.infer<typeof Env>;

/** Throws a StartProblem that names the first variable that cannot be read. */
export function readStartConfig(env: NodeJS.ProcessEnv = process.env): StartConfig {
  const parsed = Env.safeParse(env);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0]);
  throw new StartProblem(`${name}=${env[name]} is no port: give it a number from 1 to 65535, or unset it.`);
}

/** Whether the services start with keys of their own, and nothing that is for trying out. */
export const isProduction = (): boolean => process.env['NODE_ENV'] === 'production';

/** The environment of a child process: this one's, with additions. */
export function environmentWith(additions: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...additions };
}
