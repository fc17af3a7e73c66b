import { InvalidConfiguration } from '#config/invalid-configuration.errors.js';
import { DEVELOPMENT_KEYS, isDevelopmentKey } from '#identity/development-keys.js';
import type { z } from 'zod';

type Environment = Record<string, string | undefined>;

/** The environment as the schema reads it; throws InvalidConfiguration that names every problem at once. */
export function parseConfig<T>(schema: z.ZodType<T>, environment: Environment): T {
  const result = schema.safeParse(withKeys(environment));
  if (result.success) return result.data;
  throw new InvalidConfiguration(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

/** An empty variable is what compose files and shells leave behind for "not given". */
function withKeys(environment: Environment): Environment {
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  if (environment['NODE_ENV'] !== 'production') return { ...DEVELOPMENT_KEYS, ...Object.fromEntries(given) };
  // What is published in the source is no secret, so in production it counts as not given.
  return Object.fromEntries(given.filter(([, value]) => !isDevelopmentKey(value)));
}

/** For a program's entry: says all that is wrong on the terminal and ends the process with status 78 (EX_CONFIG). */
export function loadConfig<T>(schema: z.ZodType<T>, environment: Environment): T {
  try {
    return parseConfig(schema, environment);
  } catch (error) {
    if (!(error instanceof InvalidConfiguration)) throw error;
    console.error(error.message);
    return process.exit(78);
  }
}
