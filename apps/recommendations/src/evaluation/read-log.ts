import { LogLine } from './activity-log.js';
import { LogProblem } from '#domain/recommendations.errors.js';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

interface NumberedLine {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** The lines of a text file that are not blank; a file that ends in `.gz` is unpacked. Throws LogProblem if it cannot be read. */
export async function* fileLines(file: string): AsyncGenerator<NumberedLine> {
  const bytes = createReadStream(file);
  // The error of the file surfaces where its lines are read.
  const text = file.endsWith('.gz') ? pipeline(bytes, createGunzip(), () => undefined) : bytes;
  let number = 0;
  try {
    for await (const line of createInterface({ input: text.setEncoding('utf8'), crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() !== '') yield { text: line, number };
    }
    if (bytes.errored) throw bytes.errored;
  } catch (error) {
    throw new LogProblem(`${file} cannot be read after line ${number}: ${(error as Error).message}`);
  }
}

/** Articles and activity from newline-delimited JSON, as docs/evaluation.md describes it. Throws LogProblem. */
export async function* readLog(file: string): AsyncGenerator<LogLine> {
  for await (const { text, number } of fileLines(file)) yield lineOf(text, `${file}, line ${number}`);
}

function lineOf(text: string, where: string): LogLine {
  const { success, data, error } = LogLine.safeParse(jsonOf(text, where));
  if (success) return data;
  const problems = error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
  throw new LogProblem(`${where}: ${problems.join('; ')}`);
}

function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LogProblem(`${where} is not JSON: ${(error as Error).message}`);
  }
}
