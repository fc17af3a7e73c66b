import { readFile } from 'node:fs/promises';
import { CommandFailed } from '#cli.errors.js';
import type { z } from 'zod';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
};

/** Reads a text file. Throws CommandFailed with the name of the file. */
export async function readTextFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new CommandFailed(`${file} cannot be read: ${REASONS[code] ?? message}.`);
  }
}

/** Validates the content of a file before anything is sent, so that an import is never left half-done. */
export function checked<T>(file: string, schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new CommandFailed([`${file} is not valid. Nothing was stored:`, ...problems].join('\n'));
}

/** Parses and validates newline-delimited JSON. Throws CommandFailed with the number of an invalid line. */
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
