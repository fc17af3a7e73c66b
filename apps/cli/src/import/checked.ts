import { CommandFailed } from '#command-failed.errors.js';
import type { z } from 'zod';

/** Holds what was read from a file against its schema before anything is sent, so that nothing is left half-done. */
export function checked<T>(file: string, schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new CommandFailed([`${file} does not fit, and nothing of it was stored:`, ...problems].join('\n'));
}
