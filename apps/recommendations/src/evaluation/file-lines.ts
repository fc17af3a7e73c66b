import { LogProblem } from './log-problem.errors.js';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

export interface NumberedLine {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** The lines of a text file that are not blank; one that ends in `.gz` is unpacked. Throws LogProblem where it cannot be read. */
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
