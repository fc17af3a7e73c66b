import { OpsRefused } from '@broadsheet/mongo';
import { z } from 'zod';

/** The argument as its schema reads it. Throws OpsRefused. */
export function checked<T>(schema: z.ZodType<T>, given: unknown): T {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new OpsRefused(z.prettifyError(parsed.error));
}
