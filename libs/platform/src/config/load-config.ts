import { InvalidConfiguration } from '#config/invalid-configuration.errors.js';
import { z } from 'zod';

/** The environment as the schema reads it; throws InvalidConfiguration that names every problem at once. */
export function parseConfig<T>(schema: z.ZodType<T>, environment: Record<string, string | undefined>): T {
  // An empty variable is what compose files and shells leave behind for "not given".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new InvalidConfiguration(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

/** For a program's entry: says all that is wrong on the terminal and ends the process with status 78 (EX_CONFIG). */
export function loadConfig<T>(schema: z.ZodType<T>, environment: Record<string, string | undefined>): T {
  try {
    return parseConfig(schema, environment);
  } catch (error) {
    if (!(error instanceof InvalidConfiguration)) throw error;
    console.error(error.message);
    return process.exit(78);
  }
}
