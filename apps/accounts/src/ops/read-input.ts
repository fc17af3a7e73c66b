import { OpsRefused } from '@broadsheet/mongo';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/** JSON from the standard input, where secrets come from: arguments are seen by everybody on the machine. Throws OpsRefused. */
export async function readInput<T>(schema: z.ZodType<T>): Promise<T> {
  const given = await text(process.stdin);
  const parsed = schema.safeParse(jsonOf(given));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.slice(1).join('.') || 'input'}: ${message}`);
  throw new OpsRefused(problems.join('\n'));
}

function jsonOf(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    throw new OpsRefused('The standard input holds no JSON.');
  }
}
