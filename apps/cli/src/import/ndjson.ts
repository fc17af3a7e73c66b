import { CommandFailed } from '#command-failed.errors.js';
import type { z } from 'zod';

/** Every line of newline-delimited JSON by a schema; a line that does not fit is named by its number. */
export function readLines<T>(file: string, content: string, schema: z.ZodType<T>): T[] {
  const lines = content.split('\n').map((text, index) => ({ text: text.trim(), number: index + 1 }));
  return lines
    .filter(({ text }) => text !== '')
    .map(({ text, number }) => readLine(`${file} line ${number}`, text, schema));
}

function readLine<T>(place: string, text: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CommandFailed(`${place}: this is not JSON. Nothing was stored.`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`);
  throw new CommandFailed(`${place}: ${problems.join('; ')}. Nothing was stored.`);
}
