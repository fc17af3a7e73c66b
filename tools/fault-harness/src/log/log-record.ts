import type { IHeaders } from 'kafkajs';
import { createHash } from 'node:crypto';

/** A record as it lies in Kafka, read without any code of the product. Names of topics are without prefix. */
export interface LogRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly key: string | null;
  readonly value: Buffer | null;
  readonly headers: IHeaders;
  /** Of the value, as `shaOf` makes it. */
  readonly sha: string;
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  /** Not a number where the header is missing or is none. */
  readonly version: number;
  readonly time: string;
}

/** SHA-256 of a value in hexadecimal; of a tombstone the word `tombstone`. */
export function shaOf(value: Buffer | null): string {
  return value === null ? 'tombstone' : createHash('sha256').update(value).digest('hex');
}

/** The JSON of a record; undefined for a tombstone and for what is no JSON. */
export function dataOf({ value }: LogRecord): unknown {
  if (value === null) return undefined;
  try {
    return JSON.parse(value.toString('utf8'));
  } catch {
    return undefined;
  }
}
