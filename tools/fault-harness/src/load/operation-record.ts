import type { AnsweredOperation, Operation, SentOperation } from '#load/operation.js';
import { closeSync, openSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const NO_ANSWER = { outcome: 'unknown', tookMs: 0, status: null, code: 'NEVER_ENDED', retryAfter: false } as const;

/**
 * The record of what the load did: one JSON line before an operation is sent, one when it is over, only ever appended.
 * Even if its writer is killed, no operation that may have reached the system is missing.
 */
export class OperationRecord {
  readonly path: string;
  private readonly file: number;
  private last = 0;

  constructor(path: string) {
    this.path = path;
    this.file = openSync(path, 'a');
  }

  /** Gives the operation its number. */
  sending(operation: Omit<SentOperation, 'n' | 'sentAt'>): SentOperation {
    this.last += 1;
    const sent = { n: this.last, sentAt: Date.now(), ...operation };
    this.append(sent);
    return sent;
  }

  answered(operation: AnsweredOperation): void {
    this.append(operation);
  }

  close(): void {
    closeSync(this.file);
  }

  read(): Promise<Operation[]> {
    return readOperations(this.path);
  }

  private append(line: SentOperation | AnsweredOperation): void {
    writeSync(this.file, `${JSON.stringify(line)}\n`);
  }
}

/** Reads a record, finished or not. A last line that was cut off is passed over. */
export async function readOperations(path: string): Promise<Operation[]> {
  const operations = new Map<number, Operation>();
  for (const line of (await readFile(path, 'utf8')).split('\n').slice(0, -1)) {
    const entry = JSON.parse(line) as SentOperation | AnsweredOperation;
    if ('kind' in entry) operations.set(entry.n, { ...entry, ...NO_ANSWER });
    else operations.set(entry.n, { ...(operations.get(entry.n) as Operation), ...entry });
  }
  return [...operations.values()];
}
